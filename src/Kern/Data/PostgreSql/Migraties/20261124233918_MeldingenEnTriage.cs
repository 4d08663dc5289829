using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class MeldingenEnTriage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "beller",
                schema: "meldingen",
                table: "melding",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "formulier_id",
                schema: "meldingen",
                table: "melding",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "hoort_bij_id",
                schema: "meldingen",
                table: "melding",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "weg",
                schema: "meldingen",
                table: "melding",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Digitaal");

            migrationBuilder.CreateTable(
                name: "meldconcept",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    bewaard_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    weggegooid_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldconcept", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meldformulier",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: true),
                    velden = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldformulier", x => x.id);
                    table.ForeignKey(
                        name: "fk_meldformulier_doelgroep_doelgroep_id",
                        column: x => x.doelgroep_id,
                        principalSchema: "meldingen",
                        principalTable: "doelgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meldingantwoord",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    vraag = table.Column<string>(type: "text", nullable: false),
                    antwoord = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldingantwoord", x => x.id);
                    table.ForeignKey(
                        name: "fk_meldingantwoord_meldingen_melding_id",
                        column: x => x.melding_id,
                        principalSchema: "meldingen",
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bijlage",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: true),
                    concept_id = table.Column<Guid>(type: "uuid", nullable: true),
                    naam = table.Column<string>(type: "character varying(130)", maxLength: 130, nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    omvang = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    scan = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijlage", x => x.id);
                    table.ForeignKey(
                        name: "fk_bijlage_meldconcept_concept_id",
                        column: x => x.concept_id,
                        principalSchema: "meldingen",
                        principalTable: "meldconcept",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bijlage_melding_melding_id",
                        column: x => x.melding_id,
                        principalSchema: "meldingen",
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bijlageinhoud",
                schema: "meldingen",
                columns: table => new
                {
                    bijlage_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijlageinhoud", x => x.bijlage_id);
                    table.ForeignKey(
                        name: "fk_bijlageinhoud_bijlagen_bijlage_id",
                        column: x => x.bijlage_id,
                        principalSchema: "meldingen",
                        principalTable: "bijlage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_melding_formulier_id",
                schema: "meldingen",
                table: "melding",
                column: "formulier_id");

            migrationBuilder.CreateIndex(
                name: "ix_melding_hoort_bij_id",
                schema: "meldingen",
                table: "melding",
                column: "hoort_bij_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijlage_concept_id",
                schema: "meldingen",
                table: "bijlage",
                column: "concept_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijlage_melding_id",
                schema: "meldingen",
                table: "bijlage",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_meldconcept_eigenaar_id_huis_id",
                schema: "meldingen",
                table: "meldconcept",
                columns: new[] { "eigenaar_id", "huis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meldconcept_huis_id_bewaard_op",
                schema: "meldingen",
                table: "meldconcept",
                columns: new[] { "huis_id", "bewaard_op" });

            migrationBuilder.CreateIndex(
                name: "ix_meldformulier_doelgroep_id_nummer",
                schema: "meldingen",
                table: "meldformulier",
                columns: new[] { "doelgroep_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meldingantwoord_melding_id_rij",
                schema: "meldingen",
                table: "meldingantwoord",
                columns: new[] { "melding_id", "rij" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_melding_meldformulieren_formulier_id",
                schema: "meldingen",
                table: "melding",
                column: "formulier_id",
                principalSchema: "meldingen",
                principalTable: "meldformulier",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_melding_melding_hoort_bij_id",
                schema: "meldingen",
                table: "melding",
                column: "hoort_bij_id",
                principalSchema: "meldingen",
                principalTable: "melding",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                schema: "meldingen",
                table: "melding",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "import",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bestandsnaam = table.Column<string>(type: "text", nullable: false),
                    koppen = table.Column<string>(type: "text", nullable: false),
                    toewijzing = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    gelezen = table.Column<int>(type: "integer", nullable: false),
                    nieuw = table.Column<int>(type: "integer", nullable: false),
                    overgeslagen = table.Column<int>(type: "integer", nullable: false),
                    fout = table.Column<int>(type: "integer", nullable: false),
                    nieuwe_meldingen = table.Column<int>(type: "integer", nullable: false),
                    teruggedraaide_meldingen = table.Column<int>(type: "integer", nullable: false),
                    klaar_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    gewist_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "importkolommen",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    koppen = table.Column<string>(type: "text", nullable: false),
                    toewijzing = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importkolommen", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "importregel",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    cellen = table.Column<string>(type: "text", nullable: true),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fouten = table.Column<string>(type: "text", nullable: true),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: true),
                    bron = table.Column<string>(type: "text", nullable: true),
                    spoor = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importregel", x => x.id);
                    table.ForeignKey(
                        name: "fk_importregel_import_import_id",
                        column: x => x.import_id,
                        principalSchema: "meldingen",
                        principalTable: "import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_melding_import_id",
                schema: "meldingen",
                table: "melding",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_huis_id_op",
                schema: "meldingen",
                table: "import",
                columns: new[] { "huis_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_import_status",
                schema: "meldingen",
                table: "import",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_importkolommen_huis_id_koppen",
                schema: "meldingen",
                table: "importkolommen",
                columns: new[] { "huis_id", "koppen" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_importregel_huis_id_bron",
                schema: "meldingen",
                table: "importregel",
                columns: new[] { "huis_id", "bron" });

            migrationBuilder.CreateIndex(
                name: "ix_importregel_import_id_rij",
                schema: "meldingen",
                table: "importregel",
                columns: new[] { "import_id", "rij" },
                unique: true);

            migrationBuilder.AddColumn<string>(
                name: "fase",
                schema: "triage",
                table: "bevraging",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "InEen");

            migrationBuilder.AddColumn<string>(
                name: "gevraagd",
                schema: "triage",
                table: "bevraging",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "verrijking_doel",
                schema: "triage",
                table: "bevraging",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "herinnerd_op",
                schema: "triage",
                table: "bevraging",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bekendheid",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    antwoord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bekendheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_bekendheid_bevragingen_bevraging_id",
                        column: x => x.bevraging_id,
                        principalSchema: "triage",
                        principalTable: "bevraging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bijdrage",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gever_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    vervalt_op = table.Column<DateOnly>(type: "date", nullable: false),
                    gegeven_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijdrage", x => x.id);
                    table.ForeignKey(
                        name: "fk_bijdrage_bevraging_bevraging_id",
                        column: x => x.bevraging_id,
                        principalSchema: "triage",
                        principalTable: "bevraging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doelgroepafspraak",
                schema: "triage",
                columns: table => new
                {
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regime = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelgroepafspraak", x => x.doelgroep_id);
                });

            migrationBuilder.CreateTable(
                name: "niet_gedeeld",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grond = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_niet_gedeeld", x => x.id);
                    table.ForeignKey(
                        name: "fk_niet_gedeeld_bevragingen_bevraging_id",
                        column: x => x.bevraging_id,
                        principalSchema: "triage",
                        principalTable: "bevraging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regimeversie",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regimeversie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "standaardpartner",
                schema: "triage",
                columns: table => new
                {
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_standaardpartner", x => new { x.doelgroep_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_standaardpartner_doelgroepafspraak_doelgroep_id",
                        column: x => x.doelgroep_id,
                        principalSchema: "triage",
                        principalTable: "doelgroepafspraak",
                        principalColumn: "doelgroep_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regimedeelnemer",
                schema: "netwerk",
                columns: table => new
                {
                    regimeversie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regimedeelnemer", x => new { x.regimeversie_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_regimedeelnemer_regimeversies_regimeversie_id",
                        column: x => x.regimeversie_id,
                        principalSchema: "netwerk",
                        principalTable: "regimeversie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bijdrage_ontvanger",
                schema: "triage",
                columns: table => new
                {
                    bijdrage_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijdrage_ontvanger", x => new { x.bijdrage_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_bijdrage_ontvanger_bijdrage_bijdrage_id",
                        column: x => x.bijdrage_id,
                        principalSchema: "triage",
                        principalTable: "bijdrage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bekendheid_bevraging_id",
                schema: "triage",
                table: "bekendheid",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_bekendheid_persoon_id",
                schema: "triage",
                table: "bekendheid",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_bevraging_id",
                schema: "triage",
                table: "bijdrage",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_melding_id",
                schema: "triage",
                table: "bijdrage",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_persoon_id",
                schema: "triage",
                table: "bijdrage",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_niet_gedeeld_bevraging_id",
                schema: "triage",
                table: "niet_gedeeld",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_niet_gedeeld_persoon_id",
                schema: "triage",
                table: "niet_gedeeld",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_regimeversie_huis_id_soort_vanaf",
                schema: "netwerk",
                table: "regimeversie",
                columns: new[] { "huis_id", "soort", "vanaf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_ontvanger_organisatie_id",
                schema: "triage",
                table: "bijdrage_ontvanger",
                column: "organisatie_id");

            migrationBuilder.VerhuisBijdragen("triage.");

            migrationBuilder.DropTable(name: "ontvanger", schema: "triage");

            migrationBuilder.DropColumn(name: "bijdrage", table: "bevraging", schema: "triage");

            migrationBuilder.DropColumn(name: "soort", table: "bevraging", schema: "triage");

            migrationBuilder.DropColumn(name: "vervalt_op", table: "bevraging", schema: "triage");

            migrationBuilder.AddColumn<string>(
                name: "email",
                schema: "netwerk",
                table: "professional",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mobiel",
                schema: "netwerk",
                table: "professional",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "antwoordlink",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kenmerk = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    codekenmerk = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    verstuurd_op = table.Column<long>(type: "bigint", nullable: false),
                    verstuurd_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    geldig_tot = table.Column<long>(type: "bigint", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    foute_codes = table.Column<int>(type: "integer", nullable: false),
                    geopend_op = table.Column<long>(type: "bigint", nullable: true),
                    postbericht_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signaal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    signaal_gezien_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_antwoordlink", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lijstnavraag",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lijst_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lijst_van = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijstnavraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "postbericht",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aan = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    onderwerp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", nullable: true),
                    gemaakt_op = table.Column<long>(type: "bigint", nullable: false),
                    geldig_tot = table.Column<long>(type: "bigint", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pogingen = table.Column<int>(type: "integer", nullable: false),
                    volgende_poging = table.Column<long>(type: "bigint", nullable: false),
                    verzonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    laatste_fout = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_postbericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pseudoniemenlijst",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uitgifte_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    geladen_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    geladen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    weg_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pseudoniemenlijst", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sleuteluitgifte",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    gegeven_aan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gegeven_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sleuteluitgifte", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lijsttreffer",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    navraag_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_bekend = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijsttreffer", x => x.id);
                    table.ForeignKey(
                        name: "fk_lijsttreffer_lijstnavraag_navraag_id",
                        column: x => x.navraag_id,
                        principalSchema: "triage",
                        principalTable: "lijstnavraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pseudoniemenlijst_inhoud",
                schema: "triage",
                columns: table => new
                {
                    lijst_id = table.Column<Guid>(type: "uuid", nullable: false),
                    waarden = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pseudoniemenlijst_inhoud", x => x.lijst_id);
                    table.ForeignKey(
                        name: "fk_pseudoniemenlijst_inhoud_pseudoniemenlijst_lijst_id",
                        column: x => x.lijst_id,
                        principalSchema: "triage",
                        principalTable: "pseudoniemenlijst",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_bevraging_id",
                schema: "triage",
                table: "antwoordlink",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_huis_id_signaal_signaal_gezien_op",
                schema: "triage",
                table: "antwoordlink",
                columns: new[] { "huis_id", "signaal", "signaal_gezien_op" });

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_kenmerk",
                schema: "triage",
                table: "antwoordlink",
                column: "kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_stand_geldig_tot",
                schema: "triage",
                table: "antwoordlink",
                columns: new[] { "stand", "geldig_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_lijstnavraag_huis_id_organisatie_id_dag",
                schema: "triage",
                table: "lijstnavraag",
                columns: new[] { "huis_id", "organisatie_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_lijstnavraag_melding_id",
                schema: "triage",
                table: "lijstnavraag",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijsttreffer_navraag_id",
                schema: "triage",
                table: "lijsttreffer",
                column: "navraag_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijsttreffer_persoon_id",
                schema: "triage",
                table: "lijsttreffer",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_postbericht_huis_id_gemaakt_op",
                schema: "netwerk",
                table: "postbericht",
                columns: new[] { "huis_id", "gemaakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_postbericht_stand_volgende_poging",
                schema: "netwerk",
                table: "postbericht",
                columns: new[] { "stand", "volgende_poging" });

            migrationBuilder.CreateIndex(
                name: "ix_pseudoniemenlijst_huis_id_organisatie_id_weg_op",
                schema: "triage",
                table: "pseudoniemenlijst",
                columns: new[] { "huis_id", "organisatie_id", "weg_op" });

            migrationBuilder.CreateIndex(
                name: "ix_sleuteluitgifte_huis_id_organisatie_id_van_nummer",
                schema: "triage",
                table: "sleuteluitgifte",
                columns: new[] { "huis_id", "organisatie_id", "van", "nummer" },
                unique: true);

            migrationBuilder.AddColumn<string>(
                name: "toets",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            // The toets was columns and is one value now: what was decided stays.
            migrationBuilder.Sql("UPDATE triage.triagebesluit SET toets = json_build_object('Ondoorgrondelijk', json_build_object('Voldaan', coalesce(toets_ondoorgrondelijk_voldaan, false), 'Bewijs', toets_ondoorgrondelijk_bewijs), 'Ongrijpbaar', json_build_object('Voldaan', coalesce(toets_ongrijpbaar_voldaan, false), 'Bewijs', toets_ongrijpbaar_bewijs), 'Ontwrichtend', json_build_object('Voldaan', coalesce(toets_ontwrichtend_voldaan, false), 'Bewijs', toets_ontwrichtend_bewijs), 'Gebied', json_build_object('Voldaan', coalesce(toets_gebied_voldaan, false), 'Bewijs', toets_gebied_bewijs))::text WHERE toets_gebied_voldaan IS NOT NULL");

            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_discriminator",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_gebied_bewijs",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_gebied_voldaan",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ondoorgrondelijk_bewijs",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ondoorgrondelijk_voldaan",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ongrijpbaar_voldaan",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ontwrichtend_voldaan",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ontwrichtend_bewijs",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "vervallen_reden",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets_ongrijpbaar_bewijs",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.AddColumn<Guid>(
                name: "casusregie_id",
                schema: "triage",
                table: "triagebesluit",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "vervallen_op",
                schema: "triage",
                table: "triagebesluit",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "volgende_datum",
                schema: "triage",
                table: "triagebesluit",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "coderoodalarm",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trap = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coderoodalarm", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tafelactie",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    besluit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voor = table.Column<DateOnly>(type: "date", nullable: false),
                    code_rood = table.Column<bool>(type: "boolean", nullable: false),
                    afgesproken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    afmelding = table.Column<string>(type: "text", nullable: true),
                    afgemeld_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    afgemeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelactie", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit",
                column: "melding_id",
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_coderoodalarm_melding_id_trap",
                schema: "triage",
                table: "coderoodalarm",
                columns: new[] { "melding_id", "trap" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tafelactie_huis_id_organisatie_id_status_voor",
                schema: "triage",
                table: "tafelactie",
                columns: new[] { "huis_id", "organisatie_id", "status", "voor" });

            migrationBuilder.CreateIndex(
                name: "ix_tafelactie_melding_id",
                schema: "triage",
                table: "tafelactie",
                column: "melding_id");

            migrationBuilder.AddColumn<string>(
                name: "mail",
                schema: "netwerk",
                table: "veiligheidshuis",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "telefoon",
                schema: "netwerk",
                table: "veiligheidshuis",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "overlapsignaal",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ander_huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemerkt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    notitie = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlapsignaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    besluit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    waarom = table.Column<string>(type: "text", nullable: true),
                    nodig = table.Column<string>(type: "text", nullable: true),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    aangeboden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "voorziening",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    trede = table.Column<int>(type: "integer", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    neemt_wel = table.Column<string>(type: "text", nullable: true),
                    neemt_niet = table.Column<string>(type: "text", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalSchema: "netwerk",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing_persoon",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    verwijzing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    geboortejaar = table.Column<int>(type: "integer", nullable: true),
                    contact = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_verwijzing_persoon_verwijzing_verwijzing_id",
                        column: x => x.verwijzing_id,
                        principalSchema: "triage",
                        principalTable: "verwijzing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_contact",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    functie = table.Column<string>(type: "text", nullable: true),
                    telefoon = table.Column<string>(type: "text", nullable: true),
                    mail = table.Column<string>(type: "text", nullable: true),
                    bereikbaar = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_contact", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_contact_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalSchema: "netwerk",
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_doelgroep",
                schema: "netwerk",
                columns: table => new
                {
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_doelgroep", x => new { x.voorziening_id, x.doelgroep_id });
                    table.ForeignKey(
                        name: "fk_voorziening_doelgroep_voorzieningen_voorziening_id",
                        column: x => x.voorziening_id,
                        principalSchema: "netwerk",
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_gebied",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    wijk = table.Column<string>(type: "text", nullable: true),
                    buurt = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_gebied", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_gebied_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalSchema: "netwerk",
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_overlapsignaal_huis_id_melding_id_ander_huis_id",
                schema: "meldingen",
                table: "overlapsignaal",
                columns: new[] { "huis_id", "melding_id", "ander_huis_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlapsignaal_huis_id_stand",
                schema: "meldingen",
                table: "overlapsignaal",
                columns: new[] { "huis_id", "stand" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_huis_id_status",
                schema: "triage",
                table: "verwijzing",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_melding_id",
                schema: "triage",
                table: "verwijzing",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_organisatie_id_status",
                schema: "triage",
                table: "verwijzing",
                columns: new[] { "organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_persoon_verwijzing_id",
                schema: "triage",
                table: "verwijzing_persoon",
                column: "verwijzing_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_huis_id_naam",
                schema: "netwerk",
                table: "voorziening",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_organisatie_id",
                schema: "netwerk",
                table: "voorziening",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_contact_voorziening_id",
                schema: "netwerk",
                table: "voorziening_contact",
                column: "voorziening_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_gebied_voorziening_id",
                schema: "netwerk",
                table: "voorziening_gebied",
                column: "voorziening_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            throw new NotSupportedException("What was stored in the new shape does not fit in the old one: restore a backup.");
        }
    }
}
