using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Terugblik : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "terugblik",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tafel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gevraagd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    oordeel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    te_verbeteren_tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terugblik", x => x.id);
                    table.ForeignKey(
                        name: "fk_terugblik_triagebesluit_besluit_id",
                        column: x => x.besluit_id,
                        principalTable: "triagebesluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_terugblik_besluit_id",
                table: "terugblik",
                column: "besluit_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_terugblik_huis_id_oordeel_uiterlijk",
                table: "terugblik",
                columns: new[] { "huis_id", "oordeel", "uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "ix_terugblik_melding_id",
                table: "terugblik",
                column: "melding_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "terugblik");
        }
    }
}
