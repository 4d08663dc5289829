using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Bevraging : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_ontvanger_bevragingen_bevraging_id",
                table: "ontvanger");

            migrationBuilder.DropPrimaryKey(
                name: "pk_ontvanger",
                table: "ontvanger");

            migrationBuilder.DropColumn(
                name: "soort",
                table: "bevraging");

            migrationBuilder.RenameTable(
                name: "ontvanger",
                newName: "bijdrage_ontvanger");

            migrationBuilder.RenameColumn(
                name: "vervalt_op",
                table: "bevraging",
                newName: "verrijking_doel");

            migrationBuilder.RenameColumn(
                name: "bijdrage",
                table: "bevraging",
                newName: "herinnerd_op");

            migrationBuilder.AddColumn<string>(
                name: "fase",
                table: "bevraging",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "gevraagd",
                table: "bevraging",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<Guid>(
                name: "bijdrage_id",
                table: "bijdrage_ontvanger",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddPrimaryKey(
                name: "pk_bijdrage_ontvanger",
                table: "bijdrage_ontvanger",
                columns: new[] { "bijdrage_id", "organisatie_id" });

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

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_ontvanger_organisatie_id",
                table: "bijdrage_ontvanger",
                column: "organisatie_id");

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

            migrationBuilder.AddForeignKey(
                name: "fk_bijdrage_ontvanger_bijdrage_bijdrage_id",
                table: "bijdrage_ontvanger",
                column: "bijdrage_id",
                principalTable: "bijdrage",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_bijdrage_ontvanger_bijdrage_bijdrage_id",
                table: "bijdrage_ontvanger");

            migrationBuilder.DropTable(
                name: "bekendheid");

            migrationBuilder.DropTable(
                name: "bijdrage");

            migrationBuilder.DropTable(
                name: "niet_gedeeld");

            migrationBuilder.DropPrimaryKey(
                name: "pk_bijdrage_ontvanger",
                table: "bijdrage_ontvanger");

            migrationBuilder.DropIndex(
                name: "ix_bijdrage_ontvanger_organisatie_id",
                table: "bijdrage_ontvanger");

            migrationBuilder.DropColumn(
                name: "fase",
                table: "bevraging");

            migrationBuilder.DropColumn(
                name: "gevraagd",
                table: "bevraging");

            migrationBuilder.DropColumn(
                name: "bijdrage_id",
                table: "bijdrage_ontvanger");

            migrationBuilder.RenameTable(
                name: "bijdrage_ontvanger",
                newName: "ontvanger");

            migrationBuilder.RenameColumn(
                name: "verrijking_doel",
                table: "bevraging",
                newName: "vervalt_op");

            migrationBuilder.RenameColumn(
                name: "herinnerd_op",
                table: "bevraging",
                newName: "bijdrage");

            migrationBuilder.AddColumn<string>(
                name: "soort",
                table: "bevraging",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_ontvanger",
                table: "ontvanger",
                columns: new[] { "bevraging_id", "organisatie_id" });

            migrationBuilder.AddForeignKey(
                name: "fk_ontvanger_bevragingen_bevraging_id",
                table: "ontvanger",
                column: "bevraging_id",
                principalTable: "bevraging",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
