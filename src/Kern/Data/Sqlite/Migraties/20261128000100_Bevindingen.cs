using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Bevindingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "acuut",
                table: "interventie",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "leefgebied_id",
                table: "interventie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "verblijf",
                table: "interventie",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "bevindingsoordeel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevinding = table.Column<Guid>(type: "TEXT", nullable: false),
                    regel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    teruggenomen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bevindingsoordeel", x => x.id);
                    table.ForeignKey(
                        name: "fk_bevindingsoordeel_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bevindingsoordeel_casus_id_bevinding",
                table: "bevindingsoordeel",
                columns: new[] { "casus_id", "bevinding" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bevindingsoordeel");

            migrationBuilder.DropColumn(
                name: "acuut",
                table: "interventie");

            migrationBuilder.DropColumn(
                name: "leefgebied_id",
                table: "interventie");

            migrationBuilder.DropColumn(
                name: "verblijf",
                table: "interventie");
        }
    }
}
