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
            migrationBuilder.DropForeignKey(
                name: "fk_ontvanger_bevragingen_bevraging_id",
                schema: "triage",
                table: "ontvanger");

            migrationBuilder.DropPrimaryKey(
                name: "pk_ontvanger",
                schema: "triage",
                table: "ontvanger");

            migrationBuilder.DropColumn(
                name: "soort",
                schema: "triage",
                table: "bevraging");

            migrationBuilder.RenameTable(
                name: "ontvanger",
                schema: "triage",
                newName: "bijdrage_ontvanger",
                newSchema: "triage");

            migrationBuilder.RenameColumn(
                name: "vervalt_op",
                schema: "triage",
                table: "bevraging",
                newName: "herinnerd_op");

            migrationBuilder.RenameColumn(
                name: "bijdrage",
                schema: "triage",
                table: "bevraging",
                newName: "verrijking_doel");

            migrationBuilder.AddColumn<string>(
                name: "fase",
                schema: "triage",
                table: "bevraging",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "gevraagd",
                schema: "triage",
                table: "bevraging",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<Guid>(
                name: "bijdrage_id",
                schema: "triage",
                table: "bijdrage_ontvanger",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddPrimaryKey(
                name: "pk_bijdrage_ontvanger",
                schema: "triage",
                table: "bijdrage_ontvanger",
                columns: new[] { "bijdrage_id", "organisatie_id" });

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

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_ontvanger_organisatie_id",
                schema: "triage",
                table: "bijdrage_ontvanger",
                column: "organisatie_id");

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

            migrationBuilder.AddForeignKey(
                name: "fk_bijdrage_ontvanger_bijdrage_bijdrage_id",
                schema: "triage",
                table: "bijdrage_ontvanger",
                column: "bijdrage_id",
                principalSchema: "triage",
                principalTable: "bijdrage",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_bijdrage_ontvanger_bijdrage_bijdrage_id",
                schema: "triage",
                table: "bijdrage_ontvanger");

            migrationBuilder.DropTable(
                name: "bekendheid",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "bijdrage",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "niet_gedeeld",
                schema: "triage");

            migrationBuilder.DropPrimaryKey(
                name: "pk_bijdrage_ontvanger",
                schema: "triage",
                table: "bijdrage_ontvanger");

            migrationBuilder.DropIndex(
                name: "ix_bijdrage_ontvanger_organisatie_id",
                schema: "triage",
                table: "bijdrage_ontvanger");

            migrationBuilder.DropColumn(
                name: "fase",
                schema: "triage",
                table: "bevraging");

            migrationBuilder.DropColumn(
                name: "gevraagd",
                schema: "triage",
                table: "bevraging");

            migrationBuilder.DropColumn(
                name: "bijdrage_id",
                schema: "triage",
                table: "bijdrage_ontvanger");

            migrationBuilder.RenameTable(
                name: "bijdrage_ontvanger",
                schema: "triage",
                newName: "ontvanger",
                newSchema: "triage");

            migrationBuilder.RenameColumn(
                name: "verrijking_doel",
                schema: "triage",
                table: "bevraging",
                newName: "bijdrage");

            migrationBuilder.RenameColumn(
                name: "herinnerd_op",
                schema: "triage",
                table: "bevraging",
                newName: "vervalt_op");

            migrationBuilder.AddColumn<string>(
                name: "soort",
                schema: "triage",
                table: "bevraging",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_ontvanger",
                schema: "triage",
                table: "ontvanger",
                columns: new[] { "bevraging_id", "organisatie_id" });

            migrationBuilder.AddForeignKey(
                name: "fk_ontvanger_bevragingen_bevraging_id",
                schema: "triage",
                table: "ontvanger",
                column: "bevraging_id",
                principalSchema: "triage",
                principalTable: "bevraging",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
