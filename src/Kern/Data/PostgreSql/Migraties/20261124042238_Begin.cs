using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "overleggen");

            migrationBuilder.EnsureSchema(
                name: "toegang");

            migrationBuilder.EnsureSchema(
                name: "plannen");

            migrationBuilder.EnsureSchema(
                name: "personen");

            migrationBuilder.EnsureSchema(
                name: "netwerk");

            migrationBuilder.EnsureSchema(
                name: "meldingen");

            migrationBuilder.EnsureSchema(
                name: "triage");

            migrationBuilder.EnsureSchema(
                name: "casussen");

            migrationBuilder.EnsureSchema(
                name: "sturing");

            migrationBuilder.EnsureSchema(
                name: "logboek");

            migrationBuilder.EnsureSchema(
                name: "bewaren");

            migrationBuilder.CreateTable(
                name: "account",
                schema: "toegang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    normalized_email = table.Column<string>(type: "text", nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_claim",
                schema: "toegang",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claim", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_login",
                schema: "toegang",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_login", x => new { x.login_provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "account_token",
                schema: "toegang",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_token", x => new { x.user_id, x.login_provider, x.name });
                });

            migrationBuilder.CreateTable(
                name: "actie",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voor = table.Column<DateOnly>(type: "date", nullable: false),
                    afgesproken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    afgemeld_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    afgemeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "beleidsregel",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    waarde = table.Column<string>(type: "text", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beleidsregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bevraging",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aan_organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel = table.Column<string>(type: "text", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    code_rood = table.Column<bool>(type: "boolean", nullable: false),
                    gesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gesteld_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    antwoord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    bijdrage = table.Column<string>(type: "text", nullable: true),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    vervalt_op = table.Column<DateOnly>(type: "date", nullable: true),
                    weigeringsreden = table.Column<string>(type: "text", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bevraging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "casus",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderwerp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    regie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    geopend_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    procesregisseur_id = table.Column<Guid>(type: "uuid", nullable: true),
                    vervanger_id = table.Column<Guid>(type: "uuid", nullable: true),
                    casemanager_id = table.Column<Guid>(type: "uuid", nullable: true),
                    essentie = table.Column<string>(type: "text", nullable: true),
                    afronding_door = table.Column<Guid>(type: "uuid", nullable: true),
                    afronding_ontvanger = table.Column<string>(type: "text", nullable: true),
                    afronding_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    afronding_overdracht = table.Column<string>(type: "text", nullable: true),
                    afronding_reden = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casus", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "casusoverleg",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    begint = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    plaats = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverleg", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "doelgroep",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelgroep", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "interventie",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    naam = table.Column<string>(type: "text", nullable: false),
                    aard = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begin = table.Column<DateOnly>(type: "date", nullable: false),
                    eind = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    leunt_op_id = table.Column<Guid>(type: "uuid", nullable: true),
                    in_versie = table.Column<int>(type: "integer", nullable: true),
                    uit_versie = table.Column<int>(type: "integer", nullable: true),
                    herkomst = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inzet",
                schema: "sturing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    kwartieren = table.Column<int>(type: "integer", nullable: false),
                    waarvoor = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inzet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journaalregel",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kring = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    nagekomen_na_afronding = table.Column<bool>(type: "boolean", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journaalregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leefgebied",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    criminogeen = table.Column<bool>(type: "boolean", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leefgebied", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leefgebiedscore",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "uuid", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    beschermend = table.Column<bool>(type: "boolean", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leefgebiedscore", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "logregel",
                schema: "logboek",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    wie = table.Column<Guid>(type: "uuid", nullable: true),
                    organisatie = table.Column<Guid>(type: "uuid", nullable: true),
                    huis = table.Column<Guid>(type: "uuid", nullable: true),
                    grond = table.Column<string>(type: "text", nullable: false),
                    verzoek = table.Column<string>(type: "text", nullable: true),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    onderwerp = table.Column<string>(type: "text", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: true),
                    inhoud = table.Column<string>(type: "text", nullable: true),
                    zegel = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matchvoorstel",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    een = table.Column<Guid>(type: "uuid", nullable: false),
                    twee = table.Column<Guid>(type: "uuid", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    gevonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    oordeel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    beoordeeld_door = table.Column<Guid>(type: "uuid", nullable: true),
                    beoordeeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matchvoorstel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "nummerreeks",
                schema: "toegang",
                columns: table => new
                {
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    laatste = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nummerreeks", x => new { x.huis_id, x.soort, x.jaar });
                });

            migrationBuilder.CreateTable(
                name: "organisatie",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    keten = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "persoon",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    achternaam = table.Column<string>(type: "text", nullable: false),
                    voorvoegsel = table.Column<string>(type: "text", nullable: true),
                    voornamen = table.Column<string>(type: "text", nullable: true),
                    geslacht = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    geboortedatum = table.Column<DateOnly>(type: "date", nullable: true),
                    bsn = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    zoeknaam = table.Column<string>(type: "text", nullable: false),
                    zoekvoornaam = table.Column<string>(type: "text", nullable: false),
                    zelfde_als = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persoon", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_van_aanpak",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_van_aanpak", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "relatie",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sinds = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    bron = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schakel",
                schema: "logboek",
                columns: table => new
                {
                    nummer = table.Column<long>(type: "bigint", nullable: false),
                    logregel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schakel", x => x.nummer);
                });

            migrationBuilder.CreateTable(
                name: "terugkoppeling",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aan_organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aan_melder = table.Column<bool>(type: "boolean", nullable: false),
                    bericht = table.Column<string>(type: "text", nullable: false),
                    klaargezet_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verzonden_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    verzonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gelezen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terugkoppeling", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "triagebesluit",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    naar_organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    naar_omschrijving = table.Column<string>(type: "text", nullable: true),
                    besloten_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    besloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    toets_discriminator = table.Column<string>(type: "text", nullable: true),
                    toets_gebied_bewijs = table.Column<string>(type: "text", nullable: true),
                    toets_gebied_voldaan = table.Column<bool>(type: "boolean", nullable: true),
                    toets_ondoorgrondelijk_bewijs = table.Column<string>(type: "text", nullable: true),
                    toets_ondoorgrondelijk_voldaan = table.Column<bool>(type: "boolean", nullable: true),
                    toets_ongrijpbaar_bewijs = table.Column<string>(type: "text", nullable: true),
                    toets_ongrijpbaar_voldaan = table.Column<bool>(type: "boolean", nullable: true),
                    toets_ontwrichtend_bewijs = table.Column<string>(type: "text", nullable: true),
                    toets_ontwrichtend_voldaan = table.Column<bool>(type: "boolean", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagebesluit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "veiligheidshuis",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    eigen_organisatie = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligheidshuis", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verlenging",
                schema: "bewaren",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verlenging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ontvanger",
                schema: "triage",
                columns: table => new
                {
                    bevraging_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ontvanger", x => new { x.bevraging_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_ontvanger_bevragingen_bevraging_id",
                        column: x => x.bevraging_id,
                        principalSchema: "triage",
                        principalTable: "bevraging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deelnemer",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_deelnemer_casussen_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aanwezige",
                schema: "overleggen",
                columns: table => new
                {
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    was_er_bij = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanwezige", x => new { x.overleg_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_aanwezige_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalSchema: "overleggen",
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agendapunt",
                schema: "overleggen",
                columns: table => new
                {
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    besloten = table.Column<string>(type: "text", nullable: true),
                    besproken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agendapunt", x => new { x.overleg_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_agendapunt_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalSchema: "overleggen",
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "convenant",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    doel = table.Column<string>(type: "text", nullable: false),
                    uren_per_maand = table.Column<int>(type: "integer", nullable: false),
                    doorzettingsmacht = table.Column<bool>(type: "boolean", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_convenant", x => x.id);
                    table.ForeignKey(
                        name: "fk_convenant_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalSchema: "netwerk",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "melding",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    melder_organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    buurt = table.Column<string>(type: "text", nullable: true),
                    aanleiding = table.Column<string>(type: "text", nullable: false),
                    code_rood = table.Column<bool>(type: "boolean", nullable: false),
                    ontvangen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    getriageerd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    opgepakt_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_melding", x => x.id);
                    table.ForeignKey(
                        name: "fk_melding_doelgroep_doelgroep_id",
                        column: x => x.doelgroep_id,
                        principalSchema: "meldingen",
                        principalTable: "doelgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_melding_organisatie_melder_organisatie_id",
                        column: x => x.melder_organisatie_id,
                        principalSchema: "netwerk",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "professional",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    functie = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_professional", x => x.id);
                    table.ForeignKey(
                        name: "fk_professional_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalSchema: "netwerk",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adres",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    straat = table.Column<string>(type: "text", nullable: false),
                    huisnummer = table.Column<string>(type: "text", nullable: true),
                    postcode = table.Column<string>(type: "text", nullable: true),
                    woonplaats = table.Column<string>(type: "text", nullable: false),
                    adressleutel = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adres", x => x.id);
                    table.ForeignKey(
                        name: "fk_adres_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casus_persoon",
                schema: "casussen",
                columns: table => new
                {
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rol = table.Column<string>(type: "text", nullable: false),
                    buiten_plan_reden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casus_persoon", x => new { x.casus_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_casus_persoon_casussen_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_casus_persoon_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "doel",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "uuid", nullable: false),
                    omschrijving = table.Column<string>(type: "text", nullable: false),
                    streefscore = table.Column<int>(type: "integer", nullable: true),
                    in_versie = table.Column<int>(type: "integer", nullable: false),
                    uit_versie = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doel", x => x.id);
                    table.ForeignKey(
                        name: "fk_doel_plan_van_aanpak_plan_id",
                        column: x => x.plan_id,
                        principalSchema: "plannen",
                        principalTable: "plan_van_aanpak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planversie",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    aanleiding = table.Column<string>(type: "text", nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    vastgesteld_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    vastgesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planversie", x => x.id);
                    table.ForeignKey(
                        name: "fk_planversie_plan_van_aanpak_plan_id",
                        column: x => x.plan_id,
                        principalSchema: "plannen",
                        principalTable: "plan_van_aanpak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "betrokkene",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    rol = table.Column<string>(type: "text", nullable: false),
                    informering = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true),
                    herzien_op = table.Column<DateOnly>(type: "date", nullable: true),
                    zekerheid = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_betrokkene", x => x.id);
                    table.ForeignKey(
                        name: "fk_betrokkene_meldingen_melding_id",
                        column: x => x.melding_id,
                        principalSchema: "meldingen",
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_betrokkene_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spoedactie",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spoedactie", x => x.id);
                    table.ForeignKey(
                        name: "fk_spoedactie_meldingen_melding_id",
                        column: x => x.melding_id,
                        principalSchema: "meldingen",
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rolbezetting",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rolbezetting", x => x.id);
                    table.ForeignKey(
                        name: "fk_rolbezetting_professionals_professional_id",
                        column: x => x.professional_id,
                        principalSchema: "netwerk",
                        principalTable: "professional",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_user_name",
                schema: "toegang",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_professional_id",
                schema: "toegang",
                table: "account",
                column: "professional_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_actie_casus_id",
                schema: "plannen",
                table: "actie",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_actie_eigenaar_id_status_voor",
                schema: "plannen",
                table: "actie",
                columns: new[] { "eigenaar_id", "status", "voor" });

            migrationBuilder.CreateIndex(
                name: "ix_adres_adressleutel",
                schema: "personen",
                table: "adres",
                column: "adressleutel");

            migrationBuilder.CreateIndex(
                name: "ix_adres_persoon_id",
                schema: "personen",
                table: "adres",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_casus_id",
                schema: "overleggen",
                table: "agendapunt",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_betrokkene_melding_id_rij",
                schema: "meldingen",
                table: "betrokkene",
                columns: new[] { "melding_id", "rij" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_betrokkene_persoon_id",
                schema: "meldingen",
                table: "betrokkene",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_bevraging_aan_organisatie_id_antwoord",
                schema: "triage",
                table: "bevraging",
                columns: new[] { "aan_organisatie_id", "antwoord" });

            migrationBuilder.CreateIndex(
                name: "ix_bevraging_melding_id_aan_organisatie_id",
                schema: "triage",
                table: "bevraging",
                columns: new[] { "melding_id", "aan_organisatie_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casus_huis_id_nummer",
                schema: "casussen",
                table: "casus",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casus_huis_id_status",
                schema: "casussen",
                table: "casus",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_melding_id",
                schema: "casussen",
                table: "casus",
                column: "melding_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casus_procesregisseur_id_status",
                schema: "casussen",
                table: "casus",
                columns: new[] { "procesregisseur_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_persoon_persoon_id",
                schema: "casussen",
                table: "casus_persoon",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverleg_huis_id_dag",
                schema: "overleggen",
                table: "casusoverleg",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_convenant_huis_id_organisatie_id",
                schema: "netwerk",
                table: "convenant",
                columns: new[] { "huis_id", "organisatie_id" });

            migrationBuilder.CreateIndex(
                name: "ix_convenant_organisatie_id",
                schema: "netwerk",
                table: "convenant",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_deelnemer_casus_id",
                schema: "casussen",
                table: "deelnemer",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_deelnemer_professional_id_casus_id",
                schema: "casussen",
                table: "deelnemer",
                columns: new[] { "professional_id", "casus_id" });

            migrationBuilder.CreateIndex(
                name: "ix_doel_plan_id",
                schema: "plannen",
                table: "doel",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_doelgroep_huis_id_naam",
                schema: "meldingen",
                table: "doelgroep",
                columns: new[] { "huis_id", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventie_casus_id",
                schema: "plannen",
                table: "interventie",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventie_huis_id_herkomst",
                schema: "plannen",
                table: "interventie",
                columns: new[] { "huis_id", "herkomst" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inzet_huis_id_dag",
                schema: "sturing",
                table: "inzet",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_journaalregel_casus_id_op",
                schema: "casussen",
                table: "journaalregel",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_leefgebiedscore_casus_id_persoon_id",
                schema: "casussen",
                table: "leefgebiedscore",
                columns: new[] { "casus_id", "persoon_id" });

            migrationBuilder.CreateIndex(
                name: "ix_logregel_huis_op",
                schema: "logboek",
                table: "logregel",
                columns: new[] { "huis", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_logregel_onderwerp_id_op",
                schema: "logboek",
                table: "logregel",
                columns: new[] { "onderwerp_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_matchvoorstel_een_twee",
                schema: "personen",
                table: "matchvoorstel",
                columns: new[] { "een", "twee" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matchvoorstel_huis_id_oordeel",
                schema: "personen",
                table: "matchvoorstel",
                columns: new[] { "huis_id", "oordeel" });

            migrationBuilder.CreateIndex(
                name: "ix_melding_doelgroep_id",
                schema: "meldingen",
                table: "melding",
                column: "doelgroep_id");

            migrationBuilder.CreateIndex(
                name: "ix_melding_huis_id_nummer",
                schema: "meldingen",
                table: "melding",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_melding_huis_id_status_ontvangen_op",
                schema: "meldingen",
                table: "melding",
                columns: new[] { "huis_id", "status", "ontvangen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_melding_melder_organisatie_id_status",
                schema: "meldingen",
                table: "melding",
                columns: new[] { "melder_organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_melding_opgepakt_door_id_status",
                schema: "meldingen",
                table: "melding",
                columns: new[] { "opgepakt_door_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_organisatie_naam",
                schema: "netwerk",
                table: "organisatie",
                column: "naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_persoon_huis_id_bsn",
                schema: "personen",
                table: "persoon",
                columns: new[] { "huis_id", "bsn" });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_huis_id_geboortedatum",
                schema: "personen",
                table: "persoon",
                columns: new[] { "huis_id", "geboortedatum" });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_huis_id_zoeknaam",
                schema: "personen",
                table: "persoon",
                columns: new[] { "huis_id", "zoeknaam" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_van_aanpak_casus_id",
                schema: "plannen",
                table: "plan_van_aanpak",
                column: "casus_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planversie_plan_id",
                schema: "plannen",
                table: "planversie",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_professional_organisatie_id",
                schema: "netwerk",
                table: "professional",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_relatie_naar_id",
                schema: "personen",
                table: "relatie",
                column: "naar_id");

            migrationBuilder.CreateIndex(
                name: "ix_relatie_van_id",
                schema: "personen",
                table: "relatie",
                column: "van_id");

            migrationBuilder.CreateIndex(
                name: "ix_rolbezetting_professional_id",
                schema: "netwerk",
                table: "rolbezetting",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_schakel_logregel_id",
                schema: "logboek",
                table: "schakel",
                column: "logregel_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_spoedactie_melding_id",
                schema: "meldingen",
                table: "spoedactie",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_terugkoppeling_aan_organisatie_id_verzonden_op",
                schema: "triage",
                table: "terugkoppeling",
                columns: new[] { "aan_organisatie_id", "verzonden_op" });

            migrationBuilder.CreateIndex(
                name: "ix_terugkoppeling_huis_id_verzonden_op",
                schema: "triage",
                table: "terugkoppeling",
                columns: new[] { "huis_id", "verzonden_op" });

            migrationBuilder.CreateIndex(
                name: "ix_terugkoppeling_melding_id",
                schema: "triage",
                table: "terugkoppeling",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit",
                column: "melding_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verlenging_casus_id",
                schema: "bewaren",
                table: "verlenging",
                column: "casus_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanwezige",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "account",
                schema: "toegang");

            migrationBuilder.DropTable(
                name: "account_claim",
                schema: "toegang");

            migrationBuilder.DropTable(
                name: "account_login",
                schema: "toegang");

            migrationBuilder.DropTable(
                name: "account_token",
                schema: "toegang");

            migrationBuilder.DropTable(
                name: "actie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "adres",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "agendapunt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "beleidsregel",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "betrokkene",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "casus_persoon",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "convenant",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "deelnemer",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "doel",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "interventie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "inzet",
                schema: "sturing");

            migrationBuilder.DropTable(
                name: "journaalregel",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "leefgebied",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "leefgebiedscore",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "logregel",
                schema: "logboek");

            migrationBuilder.DropTable(
                name: "matchvoorstel",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "nummerreeks",
                schema: "toegang");

            migrationBuilder.DropTable(
                name: "ontvanger",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "planversie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "relatie",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "rolbezetting",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "schakel",
                schema: "logboek");

            migrationBuilder.DropTable(
                name: "spoedactie",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "terugkoppeling",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "triagebesluit",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "veiligheidshuis",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "verlenging",
                schema: "bewaren");

            migrationBuilder.DropTable(
                name: "casusoverleg",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "persoon",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "casus",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "bevraging",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "plan_van_aanpak",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "professional",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "melding",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "doelgroep",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "organisatie",
                schema: "netwerk");
        }
    }
}
