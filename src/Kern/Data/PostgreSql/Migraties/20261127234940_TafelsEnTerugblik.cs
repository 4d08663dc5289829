using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class TafelsEnTerugblik : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "tafel_id",
                schema: "triage",
                table: "triagebesluit",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "eigenaar_id",
                schema: "triage",
                table: "tafelactie",
                type: "uuid",
                nullable: true);

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

            migrationBuilder.CreateTable(
                name: "triagetafel",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    ritme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    weekdag = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    begint = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    minuten = table.Column<int>(type: "integer", nullable: false),
                    per_melding = table.Column<int>(type: "integer", nullable: false),
                    plaats = table.Column<string>(type: "text", nullable: false),
                    sinds = table.Column<DateOnly>(type: "date", nullable: false),
                    opgeheven = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagetafel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "triagetafel_doelgroep",
                schema: "triage",
                columns: table => new
                {
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagetafel_doelgroep", x => new { x.tafel_id, x.doelgroep_id });
                    table.ForeignKey(
                        name: "fk_triagetafel_doelgroep_doelgroep_doelgroep_id",
                        column: x => x.doelgroep_id,
                        principalSchema: "meldingen",
                        principalTable: "doelgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_triagetafel_doelgroep_triagetafel_tafel_id",
                        column: x => x.tafel_id,
                        principalSchema: "triage",
                        principalTable: "triagetafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagetafel_lid",
                schema: "triage",
                columns: table => new
                {
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagetafel_lid", x => new { x.tafel_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_triagetafel_lid_triagetafel_tafel_id",
                        column: x => x.tafel_id,
                        principalSchema: "triage",
                        principalTable: "triagetafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagetafel_voorzitterschap",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    vervanger_id = table.Column<Guid>(type: "uuid", nullable: true),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagetafel_voorzitterschap", x => x.id);
                    table.ForeignKey(
                        name: "fk_triagetafel_voorzitterschap_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalSchema: "netwerk",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_triagetafel_voorzitterschap_triagetafel_tafel_id",
                        column: x => x.tafel_id,
                        principalSchema: "triage",
                        principalTable: "triagetafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagezitting",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    begint = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    minuten = table.Column<int>(type: "integer", nullable: false),
                    plaats = table.Column<string>(type: "text", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gesloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagezitting", x => x.id);
                    table.ForeignKey(
                        name: "fk_triagezitting_triagetafel_tafel_id",
                        column: x => x.tafel_id,
                        principalSchema: "triage",
                        principalTable: "triagetafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tafelkring",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    zitting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    geopend_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gesloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelkring", x => x.id);
                    table.ForeignKey(
                        name: "fk_tafelkring_triagezitting_zitting_id",
                        column: x => x.zitting_id,
                        principalSchema: "triage",
                        principalTable: "triagezitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagezitting_gast",
                schema: "triage",
                columns: table => new
                {
                    zitting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagezitting_gast", x => new { x.zitting_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_triagezitting_gast_triagezitting_zitting_id",
                        column: x => x.zitting_id,
                        principalSchema: "triage",
                        principalTable: "triagezitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triagezitting_punt",
                schema: "triage",
                columns: table => new
                {
                    zitting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagezitting_punt", x => new { x.zitting_id, x.melding_id });
                    table.ForeignKey(
                        name: "fk_triagezitting_punt_triagezitting_zitting_id",
                        column: x => x.zitting_id,
                        principalSchema: "triage",
                        principalTable: "triagezitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_tafelkring_professional_id_dag_melding_id",
                schema: "triage",
                table: "tafelkring",
                columns: new[] { "professional_id", "dag", "melding_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tafelkring_zitting_id",
                schema: "triage",
                table: "tafelkring",
                column: "zitting_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_triagetafel_doelgroep_doelgroep_id",
                schema: "triage",
                table: "triagetafel_doelgroep",
                column: "doelgroep_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_triagetafel_voorzitterschap_organisatie_id",
                schema: "triage",
                table: "triagetafel_voorzitterschap",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_triagetafel_voorzitterschap_tafel_id_vanaf",
                schema: "triage",
                table: "triagetafel_voorzitterschap",
                columns: new[] { "tafel_id", "vanaf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_triagezitting_tafel_id_dag",
                schema: "triage",
                table: "triagezitting",
                columns: new[] { "tafel_id", "dag" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "tafelkring",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "terugblik",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "triagetafel_doelgroep",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "triagetafel_lid",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "triagetafel_voorzitterschap",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "triagezitting_gast",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "triagezitting_punt",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "triagezitting",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "triagetafel",
                schema: "triage");

            migrationBuilder.DropColumn(
                name: "tafel_id",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "eigenaar_id",
                schema: "triage",
                table: "tafelactie");
        }
    }
}
