using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Melden : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_melding_meldformulieren_formulier_id",
                table: "melding");

            migrationBuilder.DropForeignKey(
                name: "fk_melding_melding_hoort_bij_id",
                table: "melding");

            migrationBuilder.DropTable(
                name: "bijlageinhoud");

            migrationBuilder.DropTable(
                name: "meldformulier");

            migrationBuilder.DropTable(
                name: "meldingantwoord");

            migrationBuilder.DropTable(
                name: "bijlage");

            migrationBuilder.DropTable(
                name: "meldconcept");

            migrationBuilder.DropIndex(
                name: "ix_melding_formulier_id",
                table: "melding");

            migrationBuilder.DropIndex(
                name: "ix_melding_hoort_bij_id",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "beller",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "formulier_id",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "hoort_bij_id",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "weg",
                table: "melding");
        }
    }
}
