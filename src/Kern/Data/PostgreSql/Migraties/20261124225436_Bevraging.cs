using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Bevraging : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("A contribution per fact does not fit in one column.");
    }
}
