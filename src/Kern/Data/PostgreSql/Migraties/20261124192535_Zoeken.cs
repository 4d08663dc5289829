using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Zoeken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kennisvraag",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vrager_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vraag = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    gesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    antwoord = table.Column<string>(type: "text", nullable: true),
                    beantwoord_door = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kennisvraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "zoeksleutel",
                schema: "personen",
                columns: table => new
                {
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoeksleutel", x => new { x.huis_id, x.sleutel, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_zoeksleutel_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "zoekteller",
                schema: "toegang",
                columns: table => new
                {
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekteller", x => new { x.professional_id, x.dag });
                });

            migrationBuilder.CreateTable(
                name: "zoekwoord",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    variant = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    woord = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekwoord", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_kennisvraag_huis_id_status_gesteld_op",
                schema: "personen",
                table: "kennisvraag",
                columns: new[] { "huis_id", "status", "gesteld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_kennisvraag_vrager_id_gesteld_op",
                schema: "personen",
                table: "kennisvraag",
                columns: new[] { "vrager_id", "gesteld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_zoeksleutel_persoon_id_sleutel",
                schema: "personen",
                table: "zoeksleutel",
                columns: new[] { "persoon_id", "sleutel" });

            migrationBuilder.CreateIndex(
                name: "ix_zoekwoord_variant_woord",
                schema: "personen",
                table: "zoekwoord",
                columns: new[] { "variant", "woord" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kennisvraag",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "zoeksleutel",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "zoekteller",
                schema: "toegang");

            migrationBuilder.DropTable(
                name: "zoekwoord",
                schema: "personen");
        }
    }
}
