using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Terugblik : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "terugblik",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    besluit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    gevraagd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    oordeel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    te_verbeteren_tot = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terugblik", x => x.id);
                    table.ForeignKey(
                        name: "fk_terugblik_triagebesluit_besluit_id",
                        column: x => x.besluit_id,
                        principalSchema: "triage",
                        principalTable: "triagebesluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_terugblik_besluit_id",
                schema: "triage",
                table: "terugblik",
                column: "besluit_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_terugblik_huis_id_oordeel_uiterlijk",
                schema: "triage",
                table: "terugblik",
                columns: new[] { "huis_id", "oordeel", "uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "ix_terugblik_melding_id",
                schema: "triage",
                table: "terugblik",
                column: "melding_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "terugblik",
                schema: "triage");
        }
    }
}
