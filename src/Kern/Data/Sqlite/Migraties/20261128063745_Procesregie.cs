using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Procesregie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "overleg_id",
                table: "planversie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ronde_op",
                table: "planversie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ronde_tot",
                table: "planversie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wijze",
                table: "planversie",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "schaal_id",
                table: "leefgebiedscore",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "verantwoordelijke_id",
                table: "interventie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "beginscore",
                table: "doel",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "schaal_id",
                table: "doel",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "eerder_opgeschort",
                table: "casus",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "opgeschort_tot",
                table: "casus",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "opgeschort_van",
                table: "casus",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "verband_id",
                table: "casus",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "besluit",
                table: "actie",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "besluit_door_id",
                table: "actie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "besluit_op",
                table: "actie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "besluit_reden",
                table: "actie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "keer_niet_gedaan",
                table: "actie",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "vervangen_door_id",
                table: "actie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "andere_lezing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    over_versie = table.Column<int>(type: "INTEGER", nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_andere_lezing", x => x.id);
                    table.ForeignKey(
                        name: "fk_andere_lezing_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "beklijving",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    afgerond_op = table.Column<long>(type: "INTEGER", nullable: false),
                    ronde = table.Column<int>(type: "INTEGER", nullable: false),
                    na_maanden = table.Column<int>(type: "INTEGER", nullable: false),
                    aan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ontvanger = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    gevraagd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    te_verbeteren_tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beklijving", x => x.id);
                    table.ForeignKey(
                        name: "fk_beklijving_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "berichtvoorkeur",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ritme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_berichtvoorkeur", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "beschermfactor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    vervallen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beschermfactor", x => x.id);
                    table.ForeignKey(
                        name: "fk_beschermfactor_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusoverdracht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naar_huis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naar_naam = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    waarom = table.Column<string>(type: "TEXT", nullable: true),
                    inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    met_essentie = table.Column<bool>(type: "INTEGER", nullable: false),
                    met_leefgebieden = table.Column<bool>(type: "INTEGER", nullable: false),
                    met_plan = table.Column<bool>(type: "INTEGER", nullable: false),
                    met_pogingen = table.Column<bool>(type: "INTEGER", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aangeboden_op = table.Column<long>(type: "INTEGER", nullable: false),
                    aangeboden_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    antwoordreden = table.Column<string>(type: "TEXT", nullable: true),
                    nieuwe_casus_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverdracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusoverdracht_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusregie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusregie", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusregie_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dagbericht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dagbericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "eerdere_poging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    over_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    wie = table.Column<string>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    resultaat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afloop = table.Column<string>(type: "TEXT", nullable: true),
                    waarom_niet = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eerdere_poging", x => x.id);
                    table.ForeignKey(
                        name: "fk_eerdere_poging_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "essentieversie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_essentieversie", x => x.id);
                    table.ForeignKey(
                        name: "fk_essentieversie_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    afgerond_op = table.Column<long>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat_werkte = table.Column<string>(type: "TEXT", nullable: false),
                    wat_niet = table.Column<string>(type: "TEXT", nullable: true),
                    lestekst = table.Column<string>(type: "TEXT", nullable: true),
                    partners = table.Column<string>(type: "TEXT", nullable: true),
                    mensen = table.Column<string>(type: "TEXT", nullable: true),
                    geen_nazorg_reden = table.Column<string>(type: "TEXT", nullable: true),
                    heropend_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluatie_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hindernis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hindernis", x => x.id);
                    table.ForeignKey(
                        name: "fk_hindernis_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hindernis_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "instemming",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versienummer = table.Column<int>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gevraagd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    weerwoord = table.Column<string>(type: "TEXT", nullable: true),
                    weerwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    weerwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    vervallen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instemming", x => x.id);
                    table.ForeignKey(
                        name: "fk_instemming_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interventiemelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stap = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventiemelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_interventiemelding_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kostensoort",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    eenheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostensoort", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leefgebiedschaal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    laagste = table.Column<int>(type: "INTEGER", nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: false),
                    probleem_tot = table.Column<int>(type: "INTEGER", nullable: false),
                    gesprek_vanaf = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leefgebiedschaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lessoort",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lessoort", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    planversie = table.Column<int>(type: "INTEGER", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    besluit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: false),
                    volgende = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    waarom_ingetrokken = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_monitoringmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "nazorgmoment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    wie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    afgesproken_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    afgesproken_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    uitslag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    verslag = table.Column<string>(type: "TEXT", nullable: true),
                    gehouden_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    gehouden_op = table.Column<long>(type: "INTEGER", nullable: true),
                    vervolg = table.Column<string>(type: "TEXT", nullable: true),
                    vervolg_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nazorgmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_nazorgmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "opschorting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    hervat_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hervat_reden = table.Column<string>(type: "TEXT", nullable: true),
                    hervat_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    verschoven = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opschorting", x => x.id);
                    table.ForeignKey(
                        name: "fk_opschorting_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planritme",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    weken = table.Column<int>(type: "INTEGER", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planritme", x => x.id);
                    table.ForeignKey(
                        name: "fk_planritme_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planversie_interventie",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versienummer = table.Column<int>(type: "INTEGER", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    aard = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begin = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    eind = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    leunt_op_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    acuut = table.Column<bool>(type: "INTEGER", nullable: false),
                    verblijf = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planversie_interventie", x => new { x.plan_id, x.versienummer, x.interventie_id });
                    table.ForeignKey(
                        name: "fk_planversie_interventie_plan_van_aanpak_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan_van_aanpak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signaalstand",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    signaal = table.Column<Guid>(type: "TEXT", nullable: false),
                    begonnen_op = table.Column<long>(type: "INTEGER", nullable: false),
                    hand_trede = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    hand_reden = table.Column<string>(type: "TEXT", nullable: true),
                    hand_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hand_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalstand", x => x.id);
                    table.ForeignKey(
                        name: "fk_signaalstand_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusoverdracht_persoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overdracht_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rij = table.Column<int>(type: "INTEGER", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    geboortejaar = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverdracht_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusoverdracht_persoon_casusoverdracht_overdracht_id",
                        column: x => x.overdracht_id,
                        principalTable: "casusoverdracht",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doelevaluatie",
                columns: table => new
                {
                    evaluatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    zin = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelevaluatie", x => new { x.evaluatie_id, x.doel_id });
                    table.ForeignKey(
                        name: "fk_doelevaluatie_evaluaties_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "belemmering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hindernis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    weken = table.Column<int>(type: "INTEGER", nullable: true),
                    sinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    afloop = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    opgelost_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    oplossing = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_belemmering", x => x.id);
                    table.ForeignKey(
                        name: "fk_belemmering_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_belemmering_hindernis_hindernis_id",
                        column: x => x.hindernis_id,
                        principalTable: "hindernis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "doorzetting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    convenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hindernis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    regelsoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    waarom = table.Column<string>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    antwoordreden = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    resultaat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    resultaatzin = table.Column<string>(type: "TEXT", nullable: true),
                    resultaat_dag = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doorzetting", x => x.id);
                    table.ForeignKey(
                        name: "fk_doorzetting_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_doorzetting_convenant_convenant_id",
                        column: x => x.convenant_id,
                        principalTable: "convenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_doorzetting_hindernissen_hindernis_id",
                        column: x => x.hindernis_id,
                        principalTable: "hindernis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "interventiekosten",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kostensoort_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aantal = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: true),
                    ritme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    totaal_cent = table.Column<long>(type: "INTEGER", nullable: true),
                    bron = table.Column<string>(type: "TEXT", nullable: true),
                    betaler = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventiekosten", x => x.id);
                    table.ForeignKey(
                        name: "fk_interventiekosten_interventie_interventie_id",
                        column: x => x.interventie_id,
                        principalTable: "interventie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_interventiekosten_kostensoort_kostensoort_id",
                        column: x => x.kostensoort_id,
                        principalTable: "kostensoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kostprijs",
                columns: table => new
                {
                    kostensoort_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cent = table.Column<long>(type: "INTEGER", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: false),
                    jaar = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostprijs", x => new { x.kostensoort_id, x.vanaf });
                    table.ForeignKey(
                        name: "fk_kostprijs_kostensoorten_kostensoort_id",
                        column: x => x.kostensoort_id,
                        principalTable: "kostensoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "les",
                columns: table => new
                {
                    evaluatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lessoort_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_les", x => new { x.evaluatie_id, x.lessoort_id });
                    table.ForeignKey(
                        name: "fk_les_evaluaties_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_les_lessoort_lessoort_id",
                        column: x => x.lessoort_id,
                        principalTable: "lessoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment_deelnemer",
                columns: table => new
                {
                    moment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment_deelnemer", x => new { x.moment_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_monitoringmoment_deelnemer_monitoringmoment_moment_id",
                        column: x => x.moment_id,
                        principalTable: "monitoringmoment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment_doel",
                columns: table => new
                {
                    moment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    richting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    zin = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment_doel", x => new { x.moment_id, x.doel_id });
                    table.ForeignKey(
                        name: "fk_monitoringmoment_doel_monitoringmoment_moment_id",
                        column: x => x.moment_id,
                        principalTable: "monitoringmoment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signaalopvang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stand_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    ingetrokken = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalopvang", x => x.id);
                    table.ForeignKey(
                        name: "fk_signaalopvang_signaalstand_stand_id",
                        column: x => x.stand_id,
                        principalTable: "signaalstand",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_casus_huis_id_opgeschort_tot",
                table: "casus",
                columns: new[] { "huis_id", "opgeschort_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_verband_id",
                table: "casus",
                column: "verband_id");

            migrationBuilder.CreateIndex(
                name: "ix_andere_lezing_casus_id",
                table: "andere_lezing",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_beklijving_casus_id_afgerond_op_ronde",
                table: "beklijving",
                columns: new[] { "casus_id", "afgerond_op", "ronde" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_beklijving_huis_id_uitkomst_uiterlijk",
                table: "beklijving",
                columns: new[] { "huis_id", "uitkomst", "uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_casus_id",
                table: "belemmering",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_hindernis_id",
                table: "belemmering",
                column: "hindernis_id");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_huis_id_dag",
                table: "belemmering",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_berichtvoorkeur_professional_id",
                table: "berichtvoorkeur",
                column: "professional_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_beschermfactor_casus_id_persoon_id",
                table: "beschermfactor",
                columns: new[] { "casus_id", "persoon_id" });

            migrationBuilder.CreateIndex(
                name: "ix_beschermfactor_persoon_id",
                table: "beschermfactor",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_casus_id",
                table: "casusoverdracht",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_huis_id_status",
                table: "casusoverdracht",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_naar_huis_id_status",
                table: "casusoverdracht",
                columns: new[] { "naar_huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_organisatie_id_status",
                table: "casusoverdracht",
                columns: new[] { "organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_persoon_overdracht_id",
                table: "casusoverdracht_persoon",
                column: "overdracht_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_persoon_persoon_id",
                table: "casusoverdracht_persoon",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusregie_casus_id_tot",
                table: "casusregie",
                columns: new[] { "casus_id", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_dagbericht_professional_id_dag",
                table: "dagbericht",
                columns: new[] { "professional_id", "dag" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_casus_id",
                table: "doorzetting",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_convenant_id",
                table: "doorzetting",
                column: "convenant_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_hindernis_id",
                table: "doorzetting",
                column: "hindernis_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_huis_id_partner_id_resultaat",
                table: "doorzetting",
                columns: new[] { "huis_id", "partner_id", "resultaat" });

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_poging_casus_id",
                table: "eerdere_poging",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_poging_over_id",
                table: "eerdere_poging",
                column: "over_id");

            migrationBuilder.CreateIndex(
                name: "ix_essentieversie_casus_id_nummer",
                table: "essentieversie",
                columns: new[] { "casus_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_casus_id_afgerond_op",
                table: "evaluatie",
                columns: new[] { "casus_id", "afgerond_op" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_huis_id",
                table: "evaluatie",
                column: "huis_id");

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_huis_id_naam",
                table: "hindernis",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_organisatie_id",
                table: "hindernis",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_voorziening_id",
                table: "hindernis",
                column: "voorziening_id");

            migrationBuilder.CreateIndex(
                name: "ix_instemming_casus_id_versienummer",
                table: "instemming",
                columns: new[] { "casus_id", "versienummer" });

            migrationBuilder.CreateIndex(
                name: "ix_instemming_huis_id_partner_id_vervallen_op",
                table: "instemming",
                columns: new[] { "huis_id", "partner_id", "vervallen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_instemming_interventie_id_versienummer",
                table: "instemming",
                columns: new[] { "interventie_id", "versienummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_casus_id",
                table: "interventiekosten",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_interventie_id",
                table: "interventiekosten",
                column: "interventie_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_kostensoort_id",
                table: "interventiekosten",
                column: "kostensoort_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventiemelding_casus_id_interventie_id",
                table: "interventiemelding",
                columns: new[] { "casus_id", "interventie_id" });

            migrationBuilder.CreateIndex(
                name: "ix_kostensoort_naam_eenheid",
                table: "kostensoort",
                columns: new[] { "naam", "eenheid" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leefgebiedschaal_huis_id_vanaf",
                table: "leefgebiedschaal",
                columns: new[] { "huis_id", "vanaf" });

            migrationBuilder.CreateIndex(
                name: "ix_les_lessoort_id",
                table: "les",
                column: "lessoort_id");

            migrationBuilder.CreateIndex(
                name: "ix_monitoringmoment_casus_id_op",
                table: "monitoringmoment",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_nazorgmoment_casus_id",
                table: "nazorgmoment",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_nazorgmoment_wie_id_status_dag",
                table: "nazorgmoment",
                columns: new[] { "wie_id", "status", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_opschorting_casus_id",
                table: "opschorting",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_planritme_casus_id_op",
                table: "planritme",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_signaalopvang_stand_id",
                table: "signaalopvang",
                column: "stand_id");

            migrationBuilder.CreateIndex(
                name: "ix_signaalstand_casus_id_signaal",
                table: "signaalstand",
                columns: new[] { "casus_id", "signaal" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_casus_verband_verband_id",
                table: "casus",
                column: "verband_id",
                principalTable: "verband",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_casus_verband_verband_id",
                table: "casus");

            migrationBuilder.DropTable(
                name: "andere_lezing");

            migrationBuilder.DropTable(
                name: "beklijving");

            migrationBuilder.DropTable(
                name: "belemmering");

            migrationBuilder.DropTable(
                name: "berichtvoorkeur");

            migrationBuilder.DropTable(
                name: "beschermfactor");

            migrationBuilder.DropTable(
                name: "casusoverdracht_persoon");

            migrationBuilder.DropTable(
                name: "casusregie");

            migrationBuilder.DropTable(
                name: "dagbericht");

            migrationBuilder.DropTable(
                name: "doelevaluatie");

            migrationBuilder.DropTable(
                name: "doorzetting");

            migrationBuilder.DropTable(
                name: "eerdere_poging");

            migrationBuilder.DropTable(
                name: "essentieversie");

            migrationBuilder.DropTable(
                name: "instemming");

            migrationBuilder.DropTable(
                name: "interventiekosten");

            migrationBuilder.DropTable(
                name: "interventiemelding");

            migrationBuilder.DropTable(
                name: "kostprijs");

            migrationBuilder.DropTable(
                name: "leefgebiedschaal");

            migrationBuilder.DropTable(
                name: "les");

            migrationBuilder.DropTable(
                name: "monitoringmoment_deelnemer");

            migrationBuilder.DropTable(
                name: "monitoringmoment_doel");

            migrationBuilder.DropTable(
                name: "nazorgmoment");

            migrationBuilder.DropTable(
                name: "opschorting");

            migrationBuilder.DropTable(
                name: "planritme");

            migrationBuilder.DropTable(
                name: "planversie_interventie");

            migrationBuilder.DropTable(
                name: "signaalopvang");

            migrationBuilder.DropTable(
                name: "casusoverdracht");

            migrationBuilder.DropTable(
                name: "hindernis");

            migrationBuilder.DropTable(
                name: "kostensoort");

            migrationBuilder.DropTable(
                name: "evaluatie");

            migrationBuilder.DropTable(
                name: "lessoort");

            migrationBuilder.DropTable(
                name: "monitoringmoment");

            migrationBuilder.DropTable(
                name: "signaalstand");

            migrationBuilder.DropIndex(
                name: "ix_casus_huis_id_opgeschort_tot",
                table: "casus");

            migrationBuilder.DropIndex(
                name: "ix_casus_verband_id",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "overleg_id",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "ronde_op",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "ronde_tot",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "wijze",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "schaal_id",
                table: "leefgebiedscore");

            migrationBuilder.DropColumn(
                name: "verantwoordelijke_id",
                table: "interventie");

            migrationBuilder.DropColumn(
                name: "beginscore",
                table: "doel");

            migrationBuilder.DropColumn(
                name: "schaal_id",
                table: "doel");

            migrationBuilder.DropColumn(
                name: "eerder_opgeschort",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "opgeschort_tot",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "opgeschort_van",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "verband_id",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "besluit",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_door_id",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_op",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_reden",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "keer_niet_gedaan",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "vervangen_door_id",
                table: "actie");
        }
    }
}
