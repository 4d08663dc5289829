using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Zoeksleutels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "zoeksleutel",
                columns: table => new
                {
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoeksleutel", x => new { x.huis_id, x.sleutel, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_zoeksleutel_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "zoekwoord",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    variant = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    woord = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekwoord", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_zoeksleutel_persoon_id_sleutel",
                table: "zoeksleutel",
                columns: new[] { "persoon_id", "sleutel" });

            migrationBuilder.CreateIndex(
                name: "ix_zoekwoord_variant_woord",
                table: "zoekwoord",
                columns: new[] { "variant", "woord" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "zoeksleutel");

            migrationBuilder.DropTable(
                name: "zoekwoord");
        }
    }
}
