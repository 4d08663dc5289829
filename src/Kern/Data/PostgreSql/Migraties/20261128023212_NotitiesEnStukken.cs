using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class NotitiesEnStukken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "journaalregel_id",
                schema: "meldingen",
                table: "bijlage",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "notitieconcept",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    bewaard_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notitieconcept", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bijlage_journaalregel_id",
                schema: "meldingen",
                table: "bijlage",
                column: "journaalregel_id");

            migrationBuilder.CreateIndex(
                name: "ix_notitieconcept_casus_id_eigenaar_id",
                schema: "casussen",
                table: "notitieconcept",
                columns: new[] { "casus_id", "eigenaar_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notitieconcept_huis_id_bewaard_op",
                schema: "casussen",
                table: "notitieconcept",
                columns: new[] { "huis_id", "bewaard_op" });

            migrationBuilder.AddForeignKey(
                name: "fk_bijlage_journaalregel_journaalregel_id",
                schema: "meldingen",
                table: "bijlage",
                column: "journaalregel_id",
                principalSchema: "casussen",
                principalTable: "journaalregel",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_bijlage_journaalregel_journaalregel_id",
                schema: "meldingen",
                table: "bijlage");

            migrationBuilder.DropTable(
                name: "notitieconcept",
                schema: "casussen");

            migrationBuilder.DropIndex(
                name: "ix_bijlage_journaalregel_id",
                schema: "meldingen",
                table: "bijlage");

            migrationBuilder.DropColumn(
                name: "journaalregel_id",
                schema: "meldingen",
                table: "bijlage");
        }
    }
}
