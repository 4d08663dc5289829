using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class MeldingenEnTriage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "beller",
                table: "melding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "formulier_id",
                table: "melding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "hoort_bij_id",
                table: "melding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "weg",
                table: "melding",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Digitaal");

            migrationBuilder.CreateTable(
                name: "meldconcept",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    bewaard_op = table.Column<long>(type: "INTEGER", nullable: false),
                    weggegooid_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldconcept", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meldformulier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    velden = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldformulier", x => x.id);
                    table.ForeignKey(
                        name: "fk_meldformulier_doelgroep_doelgroep_id",
                        column: x => x.doelgroep_id,
                        principalTable: "doelgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meldingantwoord",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rij = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldingantwoord", x => x.id);
                    table.ForeignKey(
                        name: "fk_meldingantwoord_meldingen_melding_id",
                        column: x => x.melding_id,
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bijlage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    concept_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", maxLength: 130, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    omvang = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    scan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijlage", x => x.id);
                    table.ForeignKey(
                        name: "fk_bijlage_meldconcept_concept_id",
                        column: x => x.concept_id,
                        principalTable: "meldconcept",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bijlage_melding_melding_id",
                        column: x => x.melding_id,
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bijlageinhoud",
                columns: table => new
                {
                    bijlage_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijlageinhoud", x => x.bijlage_id);
                    table.ForeignKey(
                        name: "fk_bijlageinhoud_bijlagen_bijlage_id",
                        column: x => x.bijlage_id,
                        principalTable: "bijlage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_melding_formulier_id",
                table: "melding",
                column: "formulier_id");

            migrationBuilder.CreateIndex(
                name: "ix_melding_hoort_bij_id",
                table: "melding",
                column: "hoort_bij_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijlage_concept_id",
                table: "bijlage",
                column: "concept_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijlage_melding_id",
                table: "bijlage",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_meldconcept_eigenaar_id_huis_id",
                table: "meldconcept",
                columns: new[] { "eigenaar_id", "huis_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meldconcept_huis_id_bewaard_op",
                table: "meldconcept",
                columns: new[] { "huis_id", "bewaard_op" });

            migrationBuilder.CreateIndex(
                name: "ix_meldformulier_doelgroep_id_nummer",
                table: "meldformulier",
                columns: new[] { "doelgroep_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meldingantwoord_melding_id_rij",
                table: "meldingantwoord",
                columns: new[] { "melding_id", "rij" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_melding_meldformulieren_formulier_id",
                table: "melding",
                column: "formulier_id",
                principalTable: "meldformulier",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_melding_melding_hoort_bij_id",
                table: "melding",
                column: "hoort_bij_id",
                principalTable: "melding",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                table: "melding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bestandsnaam = table.Column<string>(type: "TEXT", nullable: false),
                    koppen = table.Column<string>(type: "TEXT", nullable: false),
                    toewijzing = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gelezen = table.Column<int>(type: "INTEGER", nullable: false),
                    nieuw = table.Column<int>(type: "INTEGER", nullable: false),
                    overgeslagen = table.Column<int>(type: "INTEGER", nullable: false),
                    fout = table.Column<int>(type: "INTEGER", nullable: false),
                    nieuwe_meldingen = table.Column<int>(type: "INTEGER", nullable: false),
                    teruggedraaide_meldingen = table.Column<int>(type: "INTEGER", nullable: false),
                    klaar_op = table.Column<long>(type: "INTEGER", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    gewist_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "importkolommen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    koppen = table.Column<string>(type: "TEXT", nullable: false),
                    toewijzing = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importkolommen", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "importregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rij = table.Column<int>(type: "INTEGER", nullable: false),
                    cellen = table.Column<string>(type: "TEXT", nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    fouten = table.Column<string>(type: "TEXT", nullable: true),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    bron = table.Column<string>(type: "TEXT", nullable: true),
                    spoor = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importregel", x => x.id);
                    table.ForeignKey(
                        name: "fk_importregel_import_import_id",
                        column: x => x.import_id,
                        principalTable: "import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_melding_import_id",
                table: "melding",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_huis_id_op",
                table: "import",
                columns: new[] { "huis_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_import_status",
                table: "import",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_importkolommen_huis_id_koppen",
                table: "importkolommen",
                columns: new[] { "huis_id", "koppen" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_importregel_huis_id_bron",
                table: "importregel",
                columns: new[] { "huis_id", "bron" });

            migrationBuilder.CreateIndex(
                name: "ix_importregel_import_id_rij",
                table: "importregel",
                columns: new[] { "import_id", "rij" },
                unique: true);

            migrationBuilder.AddColumn<string>(
                name: "fase",
                table: "bevraging",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "InEen");

            migrationBuilder.AddColumn<string>(
                name: "gevraagd",
                table: "bevraging",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "verrijking_doel",
                table: "bevraging",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "herinnerd_op",
                table: "bevraging",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bekendheid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bekendheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_bekendheid_bevragingen_bevraging_id",
                        column: x => x.bevraging_id,
                        principalTable: "bevraging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bijdrage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gever_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vervalt_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gegeven_op = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijdrage", x => x.id);
                    table.ForeignKey(
                        name: "fk_bijdrage_bevraging_bevraging_id",
                        column: x => x.bevraging_id,
                        principalTable: "bevraging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doelgroepafspraak",
                columns: table => new
                {
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    regime = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelgroepafspraak", x => x.doelgroep_id);
                });

            migrationBuilder.CreateTable(
                name: "niet_gedeeld",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_niet_gedeeld", x => x.id);
                    table.ForeignKey(
                        name: "fk_niet_gedeeld_bevragingen_bevraging_id",
                        column: x => x.bevraging_id,
                        principalTable: "bevraging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regimeversie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regimeversie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "standaardpartner",
                columns: table => new
                {
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_standaardpartner", x => new { x.doelgroep_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_standaardpartner_doelgroepafspraak_doelgroep_id",
                        column: x => x.doelgroep_id,
                        principalTable: "doelgroepafspraak",
                        principalColumn: "doelgroep_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regimedeelnemer",
                columns: table => new
                {
                    regimeversie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regimedeelnemer", x => new { x.regimeversie_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_regimedeelnemer_regimeversies_regimeversie_id",
                        column: x => x.regimeversie_id,
                        principalTable: "regimeversie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bijdrage_ontvanger",
                columns: table => new
                {
                    bijdrage_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijdrage_ontvanger", x => new { x.bijdrage_id, x.organisatie_id });
                    table.ForeignKey(
                        name: "fk_bijdrage_ontvanger_bijdrage_bijdrage_id",
                        column: x => x.bijdrage_id,
                        principalTable: "bijdrage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bekendheid_bevraging_id",
                table: "bekendheid",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_bekendheid_persoon_id",
                table: "bekendheid",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_bevraging_id",
                table: "bijdrage",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_melding_id",
                table: "bijdrage",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_persoon_id",
                table: "bijdrage",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_niet_gedeeld_bevraging_id",
                table: "niet_gedeeld",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_niet_gedeeld_persoon_id",
                table: "niet_gedeeld",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_regimeversie_huis_id_soort_vanaf",
                table: "regimeversie",
                columns: new[] { "huis_id", "soort", "vanaf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_ontvanger_organisatie_id",
                table: "bijdrage_ontvanger",
                column: "organisatie_id");

            migrationBuilder.VerhuisBijdragen();

            migrationBuilder.DropTable(name: "ontvanger");

            migrationBuilder.DropColumn(name: "bijdrage", table: "bevraging");

            migrationBuilder.DropColumn(name: "soort", table: "bevraging");

            migrationBuilder.DropColumn(name: "vervalt_op", table: "bevraging");

            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "professional",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mobiel",
                table: "professional",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "antwoordlink",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    codekenmerk = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    verstuurd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    verstuurd_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    geldig_tot = table.Column<long>(type: "INTEGER", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    foute_codes = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend_op = table.Column<long>(type: "INTEGER", nullable: true),
                    postbericht_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signaal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    signaal_gezien_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_antwoordlink", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lijstnavraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lijst_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lijst_van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijstnavraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "postbericht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aan = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    inhoud = table.Column<byte[]>(type: "BLOB", nullable: true),
                    gemaakt_op = table.Column<long>(type: "INTEGER", nullable: false),
                    geldig_tot = table.Column<long>(type: "INTEGER", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    volgende_poging = table.Column<long>(type: "INTEGER", nullable: false),
                    verzonden_op = table.Column<long>(type: "INTEGER", nullable: true),
                    laatste_fout = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_postbericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pseudoniemenlijst",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uitgifte_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    geladen_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    geladen_op = table.Column<long>(type: "INTEGER", nullable: false),
                    weg_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pseudoniemenlijst", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sleuteluitgifte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    gegeven_aan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gegeven_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sleuteluitgifte", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lijsttreffer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    navraag_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_bekend = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijsttreffer", x => x.id);
                    table.ForeignKey(
                        name: "fk_lijsttreffer_lijstnavraag_navraag_id",
                        column: x => x.navraag_id,
                        principalTable: "lijstnavraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pseudoniemenlijst_inhoud",
                columns: table => new
                {
                    lijst_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    waarden = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pseudoniemenlijst_inhoud", x => x.lijst_id);
                    table.ForeignKey(
                        name: "fk_pseudoniemenlijst_inhoud_pseudoniemenlijst_lijst_id",
                        column: x => x.lijst_id,
                        principalTable: "pseudoniemenlijst",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_bevraging_id",
                table: "antwoordlink",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_huis_id_signaal_signaal_gezien_op",
                table: "antwoordlink",
                columns: new[] { "huis_id", "signaal", "signaal_gezien_op" });

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_kenmerk",
                table: "antwoordlink",
                column: "kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_stand_geldig_tot",
                table: "antwoordlink",
                columns: new[] { "stand", "geldig_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_lijstnavraag_huis_id_organisatie_id_dag",
                table: "lijstnavraag",
                columns: new[] { "huis_id", "organisatie_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_lijstnavraag_melding_id",
                table: "lijstnavraag",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijsttreffer_navraag_id",
                table: "lijsttreffer",
                column: "navraag_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijsttreffer_persoon_id",
                table: "lijsttreffer",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_postbericht_huis_id_gemaakt_op",
                table: "postbericht",
                columns: new[] { "huis_id", "gemaakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_postbericht_stand_volgende_poging",
                table: "postbericht",
                columns: new[] { "stand", "volgende_poging" });

            migrationBuilder.CreateIndex(
                name: "ix_pseudoniemenlijst_huis_id_organisatie_id_weg_op",
                table: "pseudoniemenlijst",
                columns: new[] { "huis_id", "organisatie_id", "weg_op" });

            migrationBuilder.CreateIndex(
                name: "ix_sleuteluitgifte_huis_id_organisatie_id_van_nummer",
                table: "sleuteluitgifte",
                columns: new[] { "huis_id", "organisatie_id", "van", "nummer" },
                unique: true);

            migrationBuilder.AddColumn<string>(
                name: "toets",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            // The toets was columns and is one value now: what was decided stays.
            migrationBuilder.Sql("UPDATE triagebesluit SET toets = json_object('Ondoorgrondelijk', json_object('Voldaan', json(iif(toets_ondoorgrondelijk_voldaan, 'true', 'false')), 'Bewijs', toets_ondoorgrondelijk_bewijs), 'Ongrijpbaar', json_object('Voldaan', json(iif(toets_ongrijpbaar_voldaan, 'true', 'false')), 'Bewijs', toets_ongrijpbaar_bewijs), 'Ontwrichtend', json_object('Voldaan', json(iif(toets_ontwrichtend_voldaan, 'true', 'false')), 'Bewijs', toets_ontwrichtend_bewijs), 'Gebied', json_object('Voldaan', json(iif(toets_gebied_voldaan, 'true', 'false')), 'Bewijs', toets_gebied_bewijs)) WHERE toets_gebied_voldaan IS NOT NULL");

            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_discriminator",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_gebied_voldaan",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ondoorgrondelijk_voldaan",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ongrijpbaar_voldaan",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ontwrichtend_voldaan",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "vervallen_op",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets_ontwrichtend_bewijs",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "volgende_datum",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets_ongrijpbaar_bewijs",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "vervallen_reden",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets_ondoorgrondelijk_bewijs",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_gebied_bewijs",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "casusregie_id",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "coderoodalarm",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    trap = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coderoodalarm", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tafelactie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    code_rood = table.Column<bool>(type: "INTEGER", nullable: false),
                    afgesproken_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afmelding = table.Column<string>(type: "TEXT", nullable: true),
                    afgemeld_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    afgemeld_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelactie", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit",
                column: "melding_id",
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_coderoodalarm_melding_id_trap",
                table: "coderoodalarm",
                columns: new[] { "melding_id", "trap" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tafelactie_huis_id_organisatie_id_status_voor",
                table: "tafelactie",
                columns: new[] { "huis_id", "organisatie_id", "status", "voor" });

            migrationBuilder.CreateIndex(
                name: "ix_tafelactie_melding_id",
                table: "tafelactie",
                column: "melding_id");

            migrationBuilder.AddColumn<string>(
                name: "mail",
                table: "veiligheidshuis",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "telefoon",
                table: "veiligheidshuis",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "overlapsignaal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ander_huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemerkt_op = table.Column<long>(type: "INTEGER", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    notitie = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlapsignaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    waarom = table.Column<string>(type: "TEXT", nullable: true),
                    nodig = table.Column<string>(type: "TEXT", nullable: true),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aangeboden_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "voorziening",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    trede = table.Column<int>(type: "INTEGER", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    neemt_wel = table.Column<string>(type: "TEXT", nullable: true),
                    neemt_niet = table.Column<string>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing_persoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    verwijzing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rij = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    geboortejaar = table.Column<int>(type: "INTEGER", nullable: true),
                    contact = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_verwijzing_persoon_verwijzing_verwijzing_id",
                        column: x => x.verwijzing_id,
                        principalTable: "verwijzing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_contact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    functie = table.Column<string>(type: "TEXT", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    mail = table.Column<string>(type: "TEXT", nullable: true),
                    bereikbaar = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_contact", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_contact_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_doelgroep",
                columns: table => new
                {
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_doelgroep", x => new { x.voorziening_id, x.doelgroep_id });
                    table.ForeignKey(
                        name: "fk_voorziening_doelgroep_voorzieningen_voorziening_id",
                        column: x => x.voorziening_id,
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_gebied",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    wijk = table.Column<string>(type: "TEXT", nullable: true),
                    buurt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_gebied", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_gebied_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_overlapsignaal_huis_id_melding_id_ander_huis_id",
                table: "overlapsignaal",
                columns: new[] { "huis_id", "melding_id", "ander_huis_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlapsignaal_huis_id_stand",
                table: "overlapsignaal",
                columns: new[] { "huis_id", "stand" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_huis_id_status",
                table: "verwijzing",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_melding_id",
                table: "verwijzing",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_organisatie_id_status",
                table: "verwijzing",
                columns: new[] { "organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_persoon_verwijzing_id",
                table: "verwijzing_persoon",
                column: "verwijzing_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_huis_id_naam",
                table: "voorziening",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_organisatie_id",
                table: "voorziening",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_contact_voorziening_id",
                table: "voorziening_contact",
                column: "voorziening_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_gebied_voorziening_id",
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
