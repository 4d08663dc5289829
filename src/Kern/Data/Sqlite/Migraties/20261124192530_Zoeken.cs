using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Zoeken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kennisvraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vrager_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    gesteld_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kennisvraag", x => x.id);
                });

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
                name: "zoekteller",
                columns: table => new
                {
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekteller", x => new { x.professional_id, x.dag });
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
                name: "ix_kennisvraag_huis_id_status_gesteld_op",
                table: "kennisvraag",
                columns: new[] { "huis_id", "status", "gesteld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_kennisvraag_vrager_id_gesteld_op",
                table: "kennisvraag",
                columns: new[] { "vrager_id", "gesteld_op" });

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
                name: "kennisvraag");

            migrationBuilder.DropTable(
                name: "zoeksleutel");

            migrationBuilder.DropTable(
                name: "zoekteller");

            migrationBuilder.DropTable(
                name: "zoekwoord");
        }
    }
}
