using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Melden : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_melding_meldformulieren_formulier_id",
                schema: "meldingen",
                table: "melding");

            migrationBuilder.DropForeignKey(
                name: "fk_melding_melding_hoort_bij_id",
                schema: "meldingen",
                table: "melding");

            migrationBuilder.DropTable(
                name: "bijlageinhoud",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "meldformulier",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "meldingantwoord",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "bijlage",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "meldconcept",
                schema: "meldingen");

            migrationBuilder.DropIndex(
                name: "ix_melding_formulier_id",
                schema: "meldingen",
                table: "melding");

            migrationBuilder.DropIndex(
                name: "ix_melding_hoort_bij_id",
                schema: "meldingen",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "beller",
                schema: "meldingen",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "formulier_id",
                schema: "meldingen",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "hoort_bij_id",
                schema: "meldingen",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "weg",
                schema: "meldingen",
                table: "melding");
        }
    }
}
