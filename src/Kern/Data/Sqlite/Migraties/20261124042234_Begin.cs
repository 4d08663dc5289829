using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claim", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_login", x => new { x.login_provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "account_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_token", x => new { x.user_id, x.login_provider, x.name });
                });

            migrationBuilder.CreateTable(
                name: "actie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    afgesproken_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    afgemeld_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    afgemeld_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "beleidsregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    waarde = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beleidsregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bevraging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aan_organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doel = table.Column<string>(type: "TEXT", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    code_rood = table.Column<bool>(type: "INTEGER", nullable: false),
                    gesteld_op = table.Column<long>(type: "INTEGER", nullable: false),
                    gesteld_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    bijdrage = table.Column<string>(type: "TEXT", nullable: true),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    vervalt_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    weigeringsreden = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bevraging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "casus",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<string>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    regie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    geopend_op = table.Column<long>(type: "INTEGER", nullable: false),
                    procesregisseur_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    vervanger_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    casemanager_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    essentie = table.Column<string>(type: "TEXT", nullable: true),
                    afronding_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    afronding_ontvanger = table.Column<string>(type: "TEXT", nullable: true),
                    afronding_op = table.Column<long>(type: "INTEGER", nullable: true),
                    afronding_overdracht = table.Column<string>(type: "TEXT", nullable: true),
                    afronding_reden = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casus", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "casusoverleg",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    begint = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverleg", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "doelgroep",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelgroep", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "interventie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    aard = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begin = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    eind = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leunt_op_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    in_versie = table.Column<int>(type: "INTEGER", nullable: true),
                    uit_versie = table.Column<int>(type: "INTEGER", nullable: true),
                    herkomst = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inzet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kwartieren = table.Column<int>(type: "INTEGER", nullable: false),
                    waarvoor = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inzet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journaalregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kring = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    nagekomen_na_afronding = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journaalregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leefgebied",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    criminogeen = table.Column<bool>(type: "INTEGER", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leefgebied", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leefgebiedscore",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    score = table.Column<int>(type: "INTEGER", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    beschermend = table.Column<bool>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leefgebiedscore", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "logregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    huis = table.Column<Guid>(type: "TEXT", nullable: true),
                    grond = table.Column<string>(type: "TEXT", nullable: false),
                    verzoek = table.Column<string>(type: "TEXT", nullable: true),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    zegel = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matchvoorstel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    een = table.Column<Guid>(type: "TEXT", nullable: false),
                    twee = table.Column<Guid>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    gevonden_op = table.Column<long>(type: "INTEGER", nullable: false),
                    oordeel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    beoordeeld_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    beoordeeld_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matchvoorstel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "nummerreeks",
                columns: table => new
                {
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", nullable: false),
                    jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    laatste = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nummerreeks", x => new { x.huis_id, x.soort, x.jaar });
                });

            migrationBuilder.CreateTable(
                name: "organisatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    keten = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "persoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    achternaam = table.Column<string>(type: "TEXT", nullable: false),
                    voorvoegsel = table.Column<string>(type: "TEXT", nullable: true),
                    voornamen = table.Column<string>(type: "TEXT", nullable: true),
                    geslacht = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    geboortedatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    bsn = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    zoeknaam = table.Column<string>(type: "TEXT", nullable: false),
                    zoekvoornaam = table.Column<string>(type: "TEXT", nullable: false),
                    zelfde_als = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persoon", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_van_aanpak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_van_aanpak", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "relatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    naar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    bron = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schakel",
                columns: table => new
                {
                    nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    logregel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schakel", x => x.nummer);
                });

            migrationBuilder.CreateTable(
                name: "terugkoppeling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aan_organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aan_melder = table.Column<bool>(type: "INTEGER", nullable: false),
                    bericht = table.Column<string>(type: "TEXT", nullable: false),
                    klaargezet_op = table.Column<long>(type: "INTEGER", nullable: false),
                    verzonden_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    verzonden_op = table.Column<long>(type: "INTEGER", nullable: true),
                    gelezen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terugkoppeling", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "triagebesluit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    naar_organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naar_omschrijving = table.Column<string>(type: "TEXT", nullable: true),
                    besloten_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    besloten_op = table.Column<long>(type: "INTEGER", nullable: false),
                    toets_discriminator = table.Column<string>(type: "TEXT", nullable: true),
                    toets_gebied_bewijs = table.Column<string>(type: "TEXT", nullable: true),
                    toets_gebied_voldaan = table.Column<bool>(type: "INTEGER", nullable: true),
                    toets_ondoorgrondelijk_bewijs = table.Column<string>(type: "TEXT", nullable: true),
                    toets_ondoorgrondelijk_voldaan = table.Column<bool>(type: "INTEGER", nullable: true),
                    toets_ongrijpbaar_bewijs = table.Column<string>(type: "TEXT", nullable: true),
                    toets_ongrijpbaar_voldaan = table.Column<bool>(type: "INTEGER", nullable: true),
                    toets_ontwrichtend_bewijs = table.Column<string>(type: "TEXT", nullable: true),
                    toets_ontwrichtend_voldaan = table.Column<bool>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triagebesluit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "veiligheidshuis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    eigen_organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligheidshuis", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verlenging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verlenging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ontvanger",
                columns: table => new
                {
                    bevraging_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ontvanger", x => new { x.bevraging_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_ontvanger_bevragingen_bevraging_id",
                        column: x => x.bevraging_id,
                        principalTable: "bevraging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deelnemer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_deelnemer_casussen_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aanwezige",
                columns: table => new
                {
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    was_er_bij = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanwezige", x => new { x.overleg_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_aanwezige_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agendapunt",
                columns: table => new
                {
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    besloten = table.Column<string>(type: "TEXT", nullable: true),
                    besproken_op = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agendapunt", x => new { x.overleg_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_agendapunt_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "convenant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    doel = table.Column<string>(type: "TEXT", nullable: false),
                    uren_per_maand = table.Column<int>(type: "INTEGER", nullable: false),
                    doorzettingsmacht = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_convenant", x => x.id);
                    table.ForeignKey(
                        name: "fk_convenant_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "melding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<string>(type: "TEXT", nullable: false),
                    melder_organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melder_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    buurt = table.Column<string>(type: "TEXT", nullable: true),
                    aanleiding = table.Column<string>(type: "TEXT", nullable: false),
                    code_rood = table.Column<bool>(type: "INTEGER", nullable: false),
                    ontvangen_op = table.Column<long>(type: "INTEGER", nullable: false),
                    jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    getriageerd_op = table.Column<long>(type: "INTEGER", nullable: true),
                    opgepakt_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_melding", x => x.id);
                    table.ForeignKey(
                        name: "fk_melding_doelgroep_doelgroep_id",
                        column: x => x.doelgroep_id,
                        principalTable: "doelgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_melding_organisatie_melder_organisatie_id",
                        column: x => x.melder_organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "professional",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    functie = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_professional", x => x.id);
                    table.ForeignKey(
                        name: "fk_professional_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adres",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    straat = table.Column<string>(type: "TEXT", nullable: false),
                    huisnummer = table.Column<string>(type: "TEXT", nullable: true),
                    postcode = table.Column<string>(type: "TEXT", nullable: true),
                    woonplaats = table.Column<string>(type: "TEXT", nullable: false),
                    adressleutel = table.Column<string>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adres", x => x.id);
                    table.ForeignKey(
                        name: "fk_adres_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casus_persoon",
                columns: table => new
                {
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", nullable: false),
                    buiten_plan_reden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casus_persoon", x => new { x.casus_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_casus_persoon_casussen_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_casus_persoon_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "doel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", nullable: false),
                    streefscore = table.Column<int>(type: "INTEGER", nullable: true),
                    in_versie = table.Column<int>(type: "INTEGER", nullable: false),
                    uit_versie = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doel", x => x.id);
                    table.ForeignKey(
                        name: "fk_doel_plan_van_aanpak_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan_van_aanpak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planversie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    aanleiding = table.Column<string>(type: "TEXT", nullable: false),
                    begonnen_op = table.Column<long>(type: "INTEGER", nullable: false),
                    vastgesteld_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    vastgesteld_op = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planversie", x => x.id);
                    table.ForeignKey(
                        name: "fk_planversie_plan_van_aanpak_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan_van_aanpak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "betrokkene",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rij = table.Column<int>(type: "INTEGER", nullable: false),
                    rol = table.Column<string>(type: "TEXT", nullable: false),
                    informering = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    herzien_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    zekerheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_betrokkene", x => x.id);
                    table.ForeignKey(
                        name: "fk_betrokkene_meldingen_melding_id",
                        column: x => x.melding_id,
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_betrokkene_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spoedactie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spoedactie", x => x.id);
                    table.ForeignKey(
                        name: "fk_spoedactie_meldingen_melding_id",
                        column: x => x.melding_id,
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rolbezetting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rolbezetting", x => x.id);
                    table.ForeignKey(
                        name: "fk_rolbezetting_professionals_professional_id",
                        column: x => x.professional_id,
                        principalTable: "professional",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_user_name",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_professional_id",
                table: "account",
                column: "professional_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_actie_casus_id",
                table: "actie",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_actie_eigenaar_id_status_voor",
                table: "actie",
                columns: new[] { "eigenaar_id", "status", "voor" });

            migrationBuilder.CreateIndex(
                name: "ix_adres_adressleutel",
                table: "adres",
                column: "adressleutel");

            migrationBuilder.CreateIndex(
                name: "ix_adres_persoon_id",
                table: "adres",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_casus_id",
                table: "agendapunt",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_betrokkene_melding_id_rij",
                table: "betrokkene",
                columns: new[] { "melding_id", "rij" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_betrokkene_persoon_id",
                table: "betrokkene",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_bevraging_aan_organisatie_id_antwoord",
                table: "bevraging",
                columns: new[] { "aan_organisatie_id", "antwoord" });

            migrationBuilder.CreateIndex(
                name: "ix_bevraging_melding_id_aan_organisatie_id",
                table: "bevraging",
                columns: new[] { "melding_id", "aan_organisatie_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casus_huis_id_nummer",
                table: "casus",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casus_huis_id_status",
                table: "casus",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_melding_id",
                table: "casus",
                column: "melding_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casus_procesregisseur_id_status",
                table: "casus",
                columns: new[] { "procesregisseur_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_persoon_persoon_id",
                table: "casus_persoon",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverleg_huis_id_dag",
                table: "casusoverleg",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_convenant_huis_id_organisatie_id",
                table: "convenant",
                columns: new[] { "huis_id", "organisatie_id" });

            migrationBuilder.CreateIndex(
                name: "ix_convenant_organisatie_id",
                table: "convenant",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_deelnemer_casus_id",
                table: "deelnemer",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_deelnemer_professional_id_casus_id",
                table: "deelnemer",
                columns: new[] { "professional_id", "casus_id" });

            migrationBuilder.CreateIndex(
                name: "ix_doel_plan_id",
                table: "doel",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_doelgroep_huis_id_naam",
                table: "doelgroep",
                columns: new[] { "huis_id", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventie_casus_id",
                table: "interventie",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventie_huis_id_herkomst",
                table: "interventie",
                columns: new[] { "huis_id", "herkomst" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inzet_huis_id_dag",
                table: "inzet",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_journaalregel_casus_id_op",
                table: "journaalregel",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_leefgebiedscore_casus_id_persoon_id",
                table: "leefgebiedscore",
                columns: new[] { "casus_id", "persoon_id" });

            migrationBuilder.CreateIndex(
                name: "ix_logregel_huis_op",
                table: "logregel",
                columns: new[] { "huis", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_logregel_onderwerp_id_op",
                table: "logregel",
                columns: new[] { "onderwerp_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_matchvoorstel_een_twee",
                table: "matchvoorstel",
                columns: new[] { "een", "twee" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matchvoorstel_huis_id_oordeel",
                table: "matchvoorstel",
                columns: new[] { "huis_id", "oordeel" });

            migrationBuilder.CreateIndex(
                name: "ix_melding_doelgroep_id",
                table: "melding",
                column: "doelgroep_id");

            migrationBuilder.CreateIndex(
                name: "ix_melding_huis_id_nummer",
                table: "melding",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_melding_huis_id_status_ontvangen_op",
                table: "melding",
                columns: new[] { "huis_id", "status", "ontvangen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_melding_melder_organisatie_id_status",
                table: "melding",
                columns: new[] { "melder_organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_melding_opgepakt_door_id_status",
                table: "melding",
                columns: new[] { "opgepakt_door_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_organisatie_naam",
                table: "organisatie",
                column: "naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_persoon_huis_id_bsn",
                table: "persoon",
                columns: new[] { "huis_id", "bsn" });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_huis_id_geboortedatum",
                table: "persoon",
                columns: new[] { "huis_id", "geboortedatum" });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_huis_id_zoeknaam",
                table: "persoon",
                columns: new[] { "huis_id", "zoeknaam" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_van_aanpak_casus_id",
                table: "plan_van_aanpak",
                column: "casus_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planversie_plan_id",
                table: "planversie",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_professional_organisatie_id",
                table: "professional",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_relatie_naar_id",
                table: "relatie",
                column: "naar_id");

            migrationBuilder.CreateIndex(
                name: "ix_relatie_van_id",
                table: "relatie",
                column: "van_id");

            migrationBuilder.CreateIndex(
                name: "ix_rolbezetting_professional_id",
                table: "rolbezetting",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_schakel_logregel_id",
                table: "schakel",
                column: "logregel_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_spoedactie_melding_id",
                table: "spoedactie",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_terugkoppeling_aan_organisatie_id_verzonden_op",
                table: "terugkoppeling",
                columns: new[] { "aan_organisatie_id", "verzonden_op" });

            migrationBuilder.CreateIndex(
                name: "ix_terugkoppeling_huis_id_verzonden_op",
                table: "terugkoppeling",
                columns: new[] { "huis_id", "verzonden_op" });

            migrationBuilder.CreateIndex(
                name: "ix_terugkoppeling_melding_id",
                table: "terugkoppeling",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit",
                column: "melding_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verlenging_casus_id",
                table: "verlenging",
                column: "casus_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanwezige");

            migrationBuilder.DropTable(
                name: "account");

            migrationBuilder.DropTable(
                name: "account_claim");

            migrationBuilder.DropTable(
                name: "account_login");

            migrationBuilder.DropTable(
                name: "account_token");

            migrationBuilder.DropTable(
                name: "actie");

            migrationBuilder.DropTable(
                name: "adres");

            migrationBuilder.DropTable(
                name: "agendapunt");

            migrationBuilder.DropTable(
                name: "beleidsregel");

            migrationBuilder.DropTable(
                name: "betrokkene");

            migrationBuilder.DropTable(
                name: "casus_persoon");

            migrationBuilder.DropTable(
                name: "convenant");

            migrationBuilder.DropTable(
                name: "deelnemer");

            migrationBuilder.DropTable(
                name: "doel");

            migrationBuilder.DropTable(
                name: "interventie");

            migrationBuilder.DropTable(
                name: "inzet");

            migrationBuilder.DropTable(
                name: "journaalregel");

            migrationBuilder.DropTable(
                name: "leefgebied");

            migrationBuilder.DropTable(
                name: "leefgebiedscore");

            migrationBuilder.DropTable(
                name: "logregel");

            migrationBuilder.DropTable(
                name: "matchvoorstel");

            migrationBuilder.DropTable(
                name: "nummerreeks");

            migrationBuilder.DropTable(
                name: "ontvanger");

            migrationBuilder.DropTable(
                name: "planversie");

            migrationBuilder.DropTable(
                name: "relatie");

            migrationBuilder.DropTable(
                name: "rolbezetting");

            migrationBuilder.DropTable(
                name: "schakel");

            migrationBuilder.DropTable(
                name: "spoedactie");

            migrationBuilder.DropTable(
                name: "terugkoppeling");

            migrationBuilder.DropTable(
                name: "triagebesluit");

            migrationBuilder.DropTable(
                name: "veiligheidshuis");

            migrationBuilder.DropTable(
                name: "verlenging");

            migrationBuilder.DropTable(
                name: "casusoverleg");

            migrationBuilder.DropTable(
                name: "persoon");

            migrationBuilder.DropTable(
                name: "casus");

            migrationBuilder.DropTable(
                name: "bevraging");

            migrationBuilder.DropTable(
                name: "plan_van_aanpak");

            migrationBuilder.DropTable(
                name: "professional");

            migrationBuilder.DropTable(
                name: "melding");

            migrationBuilder.DropTable(
                name: "doelgroep");

            migrationBuilder.DropTable(
                name: "organisatie");
        }
    }
}
