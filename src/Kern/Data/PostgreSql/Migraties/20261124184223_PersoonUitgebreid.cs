using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class PersoonUitgebreid : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "aliassen",
                schema: "personen",
                table: "persoon",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<int>(
                name: "geboortejaar",
                schema: "personen",
                table: "persoon",
                type: "integer",
                nullable: true);

            migrationBuilder.Sql("UPDATE personen.persoon SET geboortejaar = extract(year FROM geboortedatum) WHERE geboortedatum IS NOT NULL;");

            migrationBuilder.AddColumn<string>(
                name: "roepnaam",
                schema: "personen",
                table: "persoon",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taal",
                schema: "personen",
                table: "persoon",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "tolk_nodig",
                schema: "personen",
                table: "persoon",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "buurt",
                schema: "personen",
                table: "adres",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "gemeente",
                schema: "personen",
                table: "adres",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wijk",
                schema: "personen",
                table: "adres",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "contactgegeven",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    waarde = table.Column<string>(type: "text", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contactgegeven", x => x.id);
                    table.ForeignKey(
                        name: "fk_contactgegeven_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "veiligheidswaarschuwing",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    herzien_op = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligheidswaarschuwing", x => x.id);
                    table.ForeignKey(
                        name: "fk_veiligheidswaarschuwing_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_contactgegeven_persoon_id",
                schema: "personen",
                table: "contactgegeven",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_veiligheidswaarschuwing_persoon_id_ingetrokken_op",
                schema: "personen",
                table: "veiligheidswaarschuwing",
                columns: new[] { "persoon_id", "ingetrokken_op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contactgegeven",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "veiligheidswaarschuwing",
                schema: "personen");

            migrationBuilder.DropColumn(
                name: "aliassen",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "geboortejaar",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "roepnaam",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "taal",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "tolk_nodig",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "buurt",
                schema: "personen",
                table: "adres");

            migrationBuilder.DropColumn(
                name: "gemeente",
                schema: "personen",
                table: "adres");

            migrationBuilder.DropColumn(
                name: "wijk",
                schema: "personen",
                table: "adres");
        }
    }
}
