using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class TafelsEnTerugblik : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "tafel_id",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "eigenaar_id",
                table: "tafelactie",
                type: "TEXT",
                nullable: true);

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

            migrationBuilder.CreateTable(
                name: "triagetafel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    ritme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    weekdag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    begint = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    per_melding = table.Column<int>(type: "INTEGER", nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: false),
                    sinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opgeheven = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagetafel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "triagetafel_doelgroep",
                columns: table => new
                {
                    tafel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagetafel_doelgroep", x => new { x.tafel_id, x.doelgroep_id });
                    table.ForeignKey(
                        name: "fk_triagetafel_doelgroep_doelgroep_doelgroep_id",
                        column: x => x.doelgroep_id,
                        principalTable: "doelgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_triagetafel_doelgroep_triagetafel_tafel_id",
                        column: x => x.tafel_id,
                        principalTable: "triagetafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagetafel_lid",
                columns: table => new
                {
                    tafel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagetafel_lid", x => new { x.tafel_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_triagetafel_lid_triagetafel_tafel_id",
                        column: x => x.tafel_id,
                        principalTable: "triagetafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagetafel_voorzitterschap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tafel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    vervanger_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagetafel_voorzitterschap", x => x.id);
                    table.ForeignKey(
                        name: "fk_triagetafel_voorzitterschap_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_triagetafel_voorzitterschap_triagetafel_tafel_id",
                        column: x => x.tafel_id,
                        principalTable: "triagetafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagezitting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tafel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    begint = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    begonnen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    gesloten_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagezitting", x => x.id);
                    table.ForeignKey(
                        name: "fk_triagezitting_triagetafel_tafel_id",
                        column: x => x.tafel_id,
                        principalTable: "triagetafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tafelkring",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    zitting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    geopend_op = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten_op = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelkring", x => x.id);
                    table.ForeignKey(
                        name: "fk_tafelkring_triagezitting_zitting_id",
                        column: x => x.zitting_id,
                        principalTable: "triagezitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagezitting_gast",
                columns: table => new
                {
                    zitting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagezitting_gast", x => new { x.zitting_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_triagezitting_gast_triagezitting_zitting_id",
                        column: x => x.zitting_id,
                        principalTable: "triagezitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagezitting_punt",
                columns: table => new
                {
                    zitting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagezitting_punt", x => new { x.zitting_id, x.melding_id });
                    table.ForeignKey(
                        name: "fk_triagezitting_punt_triagezitting_zitting_id",
                        column: x => x.zitting_id,
                        principalTable: "triagezitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_tafelkring_professional_id_dag_melding_id",
                table: "tafelkring",
                columns: new[] { "professional_id", "dag", "melding_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tafelkring_zitting_id",
                table: "tafelkring",
                column: "zitting_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_triagetafel_doelgroep_doelgroep_id",
                table: "triagetafel_doelgroep",
                column: "doelgroep_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_triagetafel_voorzitterschap_organisatie_id",
                table: "triagetafel_voorzitterschap",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_triagetafel_voorzitterschap_tafel_id_vanaf",
                table: "triagetafel_voorzitterschap",
                columns: new[] { "tafel_id", "vanaf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_triagezitting_tafel_id_dag",
                table: "triagezitting",
                columns: new[] { "tafel_id", "dag" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "tafelkring");

            migrationBuilder.DropTable(
                name: "terugblik");

            migrationBuilder.DropTable(
                name: "triagetafel_doelgroep");

            migrationBuilder.DropTable(
                name: "triagetafel_lid");

            migrationBuilder.DropTable(
                name: "triagetafel_voorzitterschap");

            migrationBuilder.DropTable(
                name: "triagezitting_gast");

            migrationBuilder.DropTable(
                name: "triagezitting_punt");

            migrationBuilder.DropTable(
                name: "triagezitting");

            migrationBuilder.DropTable(
                name: "triagetafel");

            migrationBuilder.DropColumn(
                name: "tafel_id",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "eigenaar_id",
                table: "tafelactie");
        }
    }
}
