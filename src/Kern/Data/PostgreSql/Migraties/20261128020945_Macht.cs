using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Macht : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "overleg_id",
                schema: "plannen",
                table: "planversie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ronde_op",
                schema: "plannen",
                table: "planversie",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ronde_tot",
                schema: "plannen",
                table: "planversie",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wijze",
                schema: "plannen",
                table: "planversie",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "hindernis",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hindernis", x => x.id);
                    table.ForeignKey(
                        name: "fk_hindernis_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalSchema: "netwerk",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hindernis_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalSchema: "netwerk",
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "instemming",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    interventie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    versienummer = table.Column<int>(type: "integer", nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    gevraagd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    antwoord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    weerwoord = table.Column<string>(type: "text", nullable: true),
                    weerwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    weerwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vervallen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instemming", x => x.id);
                    table.ForeignKey(
                        name: "fk_instemming_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planversie_interventie",
                schema: "plannen",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    versienummer = table.Column<int>(type: "integer", nullable: false),
                    interventie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    aard = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begin = table.Column<DateOnly>(type: "date", nullable: false),
                    eind = table.Column<DateOnly>(type: "date", nullable: true),
                    leunt_op_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "uuid", nullable: true),
                    acuut = table.Column<bool>(type: "boolean", nullable: false),
                    verblijf = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planversie_interventie", x => new { x.plan_id, x.versienummer, x.interventie_id });
                    table.ForeignKey(
                        name: "fk_planversie_interventie_plan_van_aanpak_plan_id",
                        column: x => x.plan_id,
                        principalSchema: "plannen",
                        principalTable: "plan_van_aanpak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "belemmering",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hindernis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    leefgebied_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weken = table.Column<int>(type: "integer", nullable: true),
                    sinds = table.Column<DateOnly>(type: "date", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    afloop = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    opgelost_op = table.Column<DateOnly>(type: "date", nullable: true),
                    oplossing = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_belemmering", x => x.id);
                    table.ForeignKey(
                        name: "fk_belemmering_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_belemmering_hindernis_hindernis_id",
                        column: x => x.hindernis_id,
                        principalSchema: "netwerk",
                        principalTable: "hindernis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "doorzetting",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    convenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    hindernis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    regelsoort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    wat = table.Column<string>(type: "text", nullable: false),
                    interventie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    leefgebied_id = table.Column<Guid>(type: "uuid", nullable: true),
                    waarom = table.Column<string>(type: "text", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    antwoord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    antwoordreden = table.Column<string>(type: "text", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    resultaat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    resultaatzin = table.Column<string>(type: "text", nullable: true),
                    resultaat_dag = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doorzetting", x => x.id);
                    table.ForeignKey(
                        name: "fk_doorzetting_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_doorzetting_convenant_convenant_id",
                        column: x => x.convenant_id,
                        principalSchema: "netwerk",
                        principalTable: "convenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_doorzetting_hindernissen_hindernis_id",
                        column: x => x.hindernis_id,
                        principalSchema: "netwerk",
                        principalTable: "hindernis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_casus_id",
                schema: "plannen",
                table: "belemmering",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_hindernis_id",
                schema: "plannen",
                table: "belemmering",
                column: "hindernis_id");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_huis_id_dag",
                schema: "plannen",
                table: "belemmering",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_casus_id",
                schema: "plannen",
                table: "doorzetting",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_convenant_id",
                schema: "plannen",
                table: "doorzetting",
                column: "convenant_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_hindernis_id",
                schema: "plannen",
                table: "doorzetting",
                column: "hindernis_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_huis_id_partner_id_resultaat",
                schema: "plannen",
                table: "doorzetting",
                columns: new[] { "huis_id", "partner_id", "resultaat" });

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_huis_id_naam",
                schema: "netwerk",
                table: "hindernis",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_organisatie_id",
                schema: "netwerk",
                table: "hindernis",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_voorziening_id",
                schema: "netwerk",
                table: "hindernis",
                column: "voorziening_id");

            migrationBuilder.CreateIndex(
                name: "ix_instemming_casus_id_versienummer",
                schema: "plannen",
                table: "instemming",
                columns: new[] { "casus_id", "versienummer" });

            migrationBuilder.CreateIndex(
                name: "ix_instemming_huis_id_partner_id_vervallen_op",
                schema: "plannen",
                table: "instemming",
                columns: new[] { "huis_id", "partner_id", "vervallen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_instemming_interventie_id_versienummer",
                schema: "plannen",
                table: "instemming",
                columns: new[] { "interventie_id", "versienummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "belemmering",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "doorzetting",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "instemming",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "planversie_interventie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "hindernis",
                schema: "netwerk");

            migrationBuilder.DropColumn(
                name: "overleg_id",
                schema: "plannen",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "ronde_op",
                schema: "plannen",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "ronde_tot",
                schema: "plannen",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "wijze",
                schema: "plannen",
                table: "planversie");
        }
    }
}
