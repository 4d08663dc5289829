using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Procesregie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "volgen");

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

            migrationBuilder.AddColumn<Guid>(
                name: "schaal_id",
                schema: "casussen",
                table: "leefgebiedscore",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "verantwoordelijke_id",
                schema: "plannen",
                table: "interventie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "beginscore",
                schema: "plannen",
                table: "doel",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "schaal_id",
                schema: "plannen",
                table: "doel",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "eerder_opgeschort",
                schema: "casussen",
                table: "casus",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "opgeschort_tot",
                schema: "casussen",
                table: "casus",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "opgeschort_van",
                schema: "casussen",
                table: "casus",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "verband_id",
                schema: "casussen",
                table: "casus",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "besluit",
                schema: "plannen",
                table: "actie",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "besluit_door_id",
                schema: "plannen",
                table: "actie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "besluit_op",
                schema: "plannen",
                table: "actie",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "besluit_reden",
                schema: "plannen",
                table: "actie",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "keer_niet_gedaan",
                schema: "plannen",
                table: "actie",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "vervangen_door_id",
                schema: "plannen",
                table: "actie",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "andere_lezing",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    over_versie = table.Column<int>(type: "integer", nullable: false),
                    woorden = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_andere_lezing", x => x.id);
                    table.ForeignKey(
                        name: "fk_andere_lezing_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "beklijving",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgerond_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ronde = table.Column<int>(type: "integer", nullable: false),
                    na_maanden = table.Column<int>(type: "integer", nullable: false),
                    aan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ontvanger = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    gevraagd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    te_verbeteren_tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beklijving", x => x.id);
                    table.ForeignKey(
                        name: "fk_beklijving_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "berichtvoorkeur",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ritme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_berichtvoorkeur", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "beschermfactor",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "uuid", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    vervallen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beschermfactor", x => x.id);
                    table.ForeignKey(
                        name: "fk_beschermfactor_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusoverdracht",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: true),
                    naar_huis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    naar_naam = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    waarom = table.Column<string>(type: "text", nullable: true),
                    inhoud = table.Column<string>(type: "text", nullable: true),
                    met_essentie = table.Column<bool>(type: "boolean", nullable: false),
                    met_leefgebieden = table.Column<bool>(type: "boolean", nullable: false),
                    met_plan = table.Column<bool>(type: "boolean", nullable: false),
                    met_pogingen = table.Column<bool>(type: "boolean", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    aangeboden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    aangeboden_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    antwoordreden = table.Column<string>(type: "text", nullable: true),
                    nieuwe_casus_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverdracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusoverdracht_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusregie",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusregie", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusregie_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dagbericht",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dagbericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "eerdere_poging",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    over_id = table.Column<Guid>(type: "uuid", nullable: true),
                    wat = table.Column<string>(type: "text", nullable: false),
                    wie = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    resultaat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    afloop = table.Column<string>(type: "text", nullable: true),
                    waarom_niet = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eerdere_poging", x => x.id);
                    table.ForeignKey(
                        name: "fk_eerdere_poging_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "essentieversie",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_essentieversie", x => x.id);
                    table.ForeignKey(
                        name: "fk_essentieversie_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgerond_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat_werkte = table.Column<string>(type: "text", nullable: false),
                    wat_niet = table.Column<string>(type: "text", nullable: true),
                    lestekst = table.Column<string>(type: "text", nullable: true),
                    partners = table.Column<string>(type: "text", nullable: true),
                    mensen = table.Column<string>(type: "text", nullable: true),
                    geen_nazorg_reden = table.Column<string>(type: "text", nullable: true),
                    heropend_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluatie_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "interventiemelding",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    interventie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stap = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true),
                    dag = table.Column<DateOnly>(type: "date", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventiemelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_interventiemelding_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kostensoort",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    eenheid = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostensoort", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leefgebiedschaal",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    laagste = table.Column<int>(type: "integer", nullable: false),
                    woorden = table.Column<string>(type: "text", nullable: false),
                    probleem_tot = table.Column<int>(type: "integer", nullable: false),
                    gesprek_vanaf = table.Column<int>(type: "integer", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leefgebiedschaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lessoort",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lessoort", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    planversie = table.Column<int>(type: "integer", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    besluit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: false),
                    volgende = table.Column<DateOnly>(type: "date", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    waarom_ingetrokken = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_monitoringmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "nazorgmoment",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    wie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgesproken_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgesproken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uitslag = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    verslag = table.Column<string>(type: "text", nullable: true),
                    gehouden_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    gehouden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vervolg = table.Column<string>(type: "text", nullable: true),
                    vervolg_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nazorgmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_nazorgmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "opschorting",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hervat_op = table.Column<DateOnly>(type: "date", nullable: true),
                    hervat_reden = table.Column<string>(type: "text", nullable: true),
                    hervat_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    verschoven = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opschorting", x => x.id);
                    table.ForeignKey(
                        name: "fk_opschorting_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planritme",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weken = table.Column<int>(type: "integer", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planritme", x => x.id);
                    table.ForeignKey(
                        name: "fk_planritme_casus_casus_id",
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
                name: "signaalstand",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signaal = table.Column<Guid>(type: "uuid", nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hand_trede = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    hand_reden = table.Column<string>(type: "text", nullable: true),
                    hand_op = table.Column<DateOnly>(type: "date", nullable: true),
                    hand_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalstand", x => x.id);
                    table.ForeignKey(
                        name: "fk_signaalstand_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusoverdracht_persoon",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    overdracht_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    geboortejaar = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverdracht_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusoverdracht_persoon_casusoverdracht_overdracht_id",
                        column: x => x.overdracht_id,
                        principalSchema: "casussen",
                        principalTable: "casusoverdracht",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doelevaluatie",
                schema: "plannen",
                columns: table => new
                {
                    evaluatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    zin = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelevaluatie", x => new { x.evaluatie_id, x.doel_id });
                    table.ForeignKey(
                        name: "fk_doelevaluatie_evaluaties_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalSchema: "plannen",
                        principalTable: "evaluatie",
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

            migrationBuilder.CreateTable(
                name: "interventiekosten",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    interventie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kostensoort_id = table.Column<Guid>(type: "uuid", nullable: true),
                    aantal = table.Column<decimal>(type: "numeric(9,2)", precision: 9, scale: 2, nullable: true),
                    ritme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    totaal_cent = table.Column<long>(type: "bigint", nullable: true),
                    bron = table.Column<string>(type: "text", nullable: true),
                    betaler = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventiekosten", x => x.id);
                    table.ForeignKey(
                        name: "fk_interventiekosten_interventie_interventie_id",
                        column: x => x.interventie_id,
                        principalSchema: "plannen",
                        principalTable: "interventie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_interventiekosten_kostensoort_kostensoort_id",
                        column: x => x.kostensoort_id,
                        principalSchema: "plannen",
                        principalTable: "kostensoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kostprijs",
                schema: "plannen",
                columns: table => new
                {
                    kostensoort_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    cent = table.Column<long>(type: "bigint", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostprijs", x => new { x.kostensoort_id, x.vanaf });
                    table.ForeignKey(
                        name: "fk_kostprijs_kostensoorten_kostensoort_id",
                        column: x => x.kostensoort_id,
                        principalSchema: "plannen",
                        principalTable: "kostensoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "les",
                schema: "plannen",
                columns: table => new
                {
                    evaluatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lessoort_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_les", x => new { x.evaluatie_id, x.lessoort_id });
                    table.ForeignKey(
                        name: "fk_les_evaluaties_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalSchema: "plannen",
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_les_lessoort_lessoort_id",
                        column: x => x.lessoort_id,
                        principalSchema: "plannen",
                        principalTable: "lessoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment_deelnemer",
                schema: "volgen",
                columns: table => new
                {
                    moment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment_deelnemer", x => new { x.moment_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_monitoringmoment_deelnemer_monitoringmoment_moment_id",
                        column: x => x.moment_id,
                        principalSchema: "volgen",
                        principalTable: "monitoringmoment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment_doel",
                schema: "volgen",
                columns: table => new
                {
                    moment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    richting = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    zin = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment_doel", x => new { x.moment_id, x.doel_id });
                    table.ForeignKey(
                        name: "fk_monitoringmoment_doel_monitoringmoment_moment_id",
                        column: x => x.moment_id,
                        principalSchema: "volgen",
                        principalTable: "monitoringmoment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signaalopvang",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    stand_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalopvang", x => x.id);
                    table.ForeignKey(
                        name: "fk_signaalopvang_signaalstand_stand_id",
                        column: x => x.stand_id,
                        principalSchema: "volgen",
                        principalTable: "signaalstand",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_casus_huis_id_opgeschort_tot",
                schema: "casussen",
                table: "casus",
                columns: new[] { "huis_id", "opgeschort_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_verband_id",
                schema: "casussen",
                table: "casus",
                column: "verband_id");

            migrationBuilder.CreateIndex(
                name: "ix_andere_lezing_casus_id",
                schema: "casussen",
                table: "andere_lezing",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_beklijving_casus_id_afgerond_op_ronde",
                schema: "plannen",
                table: "beklijving",
                columns: new[] { "casus_id", "afgerond_op", "ronde" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_beklijving_huis_id_uitkomst_uiterlijk",
                schema: "plannen",
                table: "beklijving",
                columns: new[] { "huis_id", "uitkomst", "uiterlijk" });

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
                name: "ix_berichtvoorkeur_professional_id",
                schema: "volgen",
                table: "berichtvoorkeur",
                column: "professional_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_beschermfactor_casus_id_persoon_id",
                schema: "casussen",
                table: "beschermfactor",
                columns: new[] { "casus_id", "persoon_id" });

            migrationBuilder.CreateIndex(
                name: "ix_beschermfactor_persoon_id",
                schema: "casussen",
                table: "beschermfactor",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_casus_id",
                schema: "casussen",
                table: "casusoverdracht",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_huis_id_status",
                schema: "casussen",
                table: "casusoverdracht",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_naar_huis_id_status",
                schema: "casussen",
                table: "casusoverdracht",
                columns: new[] { "naar_huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_organisatie_id_status",
                schema: "casussen",
                table: "casusoverdracht",
                columns: new[] { "organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_persoon_overdracht_id",
                schema: "casussen",
                table: "casusoverdracht_persoon",
                column: "overdracht_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_persoon_persoon_id",
                schema: "casussen",
                table: "casusoverdracht_persoon",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusregie_casus_id_tot",
                schema: "casussen",
                table: "casusregie",
                columns: new[] { "casus_id", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_dagbericht_professional_id_dag",
                schema: "volgen",
                table: "dagbericht",
                columns: new[] { "professional_id", "dag" },
                unique: true);

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
                name: "ix_eerdere_poging_casus_id",
                schema: "casussen",
                table: "eerdere_poging",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_poging_over_id",
                schema: "casussen",
                table: "eerdere_poging",
                column: "over_id");

            migrationBuilder.CreateIndex(
                name: "ix_essentieversie_casus_id_nummer",
                schema: "casussen",
                table: "essentieversie",
                columns: new[] { "casus_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_casus_id_afgerond_op",
                schema: "plannen",
                table: "evaluatie",
                columns: new[] { "casus_id", "afgerond_op" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_huis_id",
                schema: "plannen",
                table: "evaluatie",
                column: "huis_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_casus_id",
                schema: "plannen",
                table: "interventiekosten",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_interventie_id",
                schema: "plannen",
                table: "interventiekosten",
                column: "interventie_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_kostensoort_id",
                schema: "plannen",
                table: "interventiekosten",
                column: "kostensoort_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventiemelding_casus_id_interventie_id",
                schema: "volgen",
                table: "interventiemelding",
                columns: new[] { "casus_id", "interventie_id" });

            migrationBuilder.CreateIndex(
                name: "ix_kostensoort_naam_eenheid",
                schema: "plannen",
                table: "kostensoort",
                columns: new[] { "naam", "eenheid" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leefgebiedschaal_huis_id_vanaf",
                schema: "casussen",
                table: "leefgebiedschaal",
                columns: new[] { "huis_id", "vanaf" });

            migrationBuilder.CreateIndex(
                name: "ix_les_lessoort_id",
                schema: "plannen",
                table: "les",
                column: "lessoort_id");

            migrationBuilder.CreateIndex(
                name: "ix_monitoringmoment_casus_id_op",
                schema: "volgen",
                table: "monitoringmoment",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_nazorgmoment_casus_id",
                schema: "plannen",
                table: "nazorgmoment",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_nazorgmoment_wie_id_status_dag",
                schema: "plannen",
                table: "nazorgmoment",
                columns: new[] { "wie_id", "status", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_opschorting_casus_id",
                schema: "casussen",
                table: "opschorting",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_planritme_casus_id_op",
                schema: "volgen",
                table: "planritme",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_signaalopvang_stand_id",
                schema: "volgen",
                table: "signaalopvang",
                column: "stand_id");

            migrationBuilder.CreateIndex(
                name: "ix_signaalstand_casus_id_signaal",
                schema: "volgen",
                table: "signaalstand",
                columns: new[] { "casus_id", "signaal" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_casus_verband_verband_id",
                schema: "casussen",
                table: "casus",
                column: "verband_id",
                principalSchema: "personen",
                principalTable: "verband",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_casus_verband_verband_id",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropTable(
                name: "andere_lezing",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "beklijving",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "belemmering",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "berichtvoorkeur",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "beschermfactor",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusoverdracht_persoon",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusregie",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "dagbericht",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "doelevaluatie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "doorzetting",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "eerdere_poging",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "essentieversie",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "instemming",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "interventiekosten",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "interventiemelding",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "kostprijs",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "leefgebiedschaal",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "les",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "monitoringmoment_deelnemer",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "monitoringmoment_doel",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "nazorgmoment",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "opschorting",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "planritme",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "planversie_interventie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "signaalopvang",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "casusoverdracht",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "hindernis",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "kostensoort",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "evaluatie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "lessoort",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "monitoringmoment",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "signaalstand",
                schema: "volgen");

            migrationBuilder.DropIndex(
                name: "ix_casus_huis_id_opgeschort_tot",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropIndex(
                name: "ix_casus_verband_id",
                schema: "casussen",
                table: "casus");

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

            migrationBuilder.DropColumn(
                name: "schaal_id",
                schema: "casussen",
                table: "leefgebiedscore");

            migrationBuilder.DropColumn(
                name: "verantwoordelijke_id",
                schema: "plannen",
                table: "interventie");

            migrationBuilder.DropColumn(
                name: "beginscore",
                schema: "plannen",
                table: "doel");

            migrationBuilder.DropColumn(
                name: "schaal_id",
                schema: "plannen",
                table: "doel");

            migrationBuilder.DropColumn(
                name: "eerder_opgeschort",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "opgeschort_tot",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "opgeschort_van",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "verband_id",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "besluit",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_door_id",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_op",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_reden",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "keer_niet_gedaan",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "vervangen_door_id",
                schema: "plannen",
                table: "actie");
        }
    }
}
