using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class NotitiesEnStukken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "journaalregel_id",
                table: "bijlage",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "notitieconcept",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    bewaard_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notitieconcept", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bijlage_journaalregel_id",
                table: "bijlage",
                column: "journaalregel_id");

            migrationBuilder.CreateIndex(
                name: "ix_notitieconcept_casus_id_eigenaar_id",
                table: "notitieconcept",
                columns: new[] { "casus_id", "eigenaar_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notitieconcept_huis_id_bewaard_op",
                table: "notitieconcept",
                columns: new[] { "huis_id", "bewaard_op" });

            migrationBuilder.AddForeignKey(
                name: "fk_bijlage_journaalregel_journaalregel_id",
                table: "bijlage",
                column: "journaalregel_id",
                principalTable: "journaalregel",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_bijlage_journaalregel_journaalregel_id",
                table: "bijlage");

            migrationBuilder.DropTable(
                name: "notitieconcept");

            migrationBuilder.DropIndex(
                name: "ix_bijlage_journaalregel_id",
                table: "bijlage");

            migrationBuilder.DropColumn(
                name: "journaalregel_id",
                table: "bijlage");
        }
    }
}
