using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class PersoonUitgebreid : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "aliassen",
                table: "persoon",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "geboortejaar",
                table: "persoon",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.Sql("UPDATE persoon SET geboortejaar = CAST(substr(geboortedatum, 1, 4) AS INTEGER) WHERE geboortedatum IS NOT NULL;");

            migrationBuilder.AddColumn<string>(
                name: "roepnaam",
                table: "persoon",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taal",
                table: "persoon",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "tolk_nodig",
                table: "persoon",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "buurt",
                table: "adres",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "gemeente",
                table: "adres",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wijk",
                table: "adres",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "contactgegeven",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    waarde = table.Column<string>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contactgegeven", x => x.id);
                    table.ForeignKey(
                        name: "fk_contactgegeven_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "veiligheidswaarschuwing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    herzien_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligheidswaarschuwing", x => x.id);
                    table.ForeignKey(
                        name: "fk_veiligheidswaarschuwing_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_contactgegeven_persoon_id",
                table: "contactgegeven",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_veiligheidswaarschuwing_persoon_id_ingetrokken_op",
                table: "veiligheidswaarschuwing",
                columns: new[] { "persoon_id", "ingetrokken_op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contactgegeven");

            migrationBuilder.DropTable(
                name: "veiligheidswaarschuwing");

            migrationBuilder.DropColumn(
                name: "aliassen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "geboortejaar",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "roepnaam",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "taal",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "tolk_nodig",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "buurt",
                table: "adres");

            migrationBuilder.DropColumn(
                name: "gemeente",
                table: "adres");

            migrationBuilder.DropColumn(
                name: "wijk",
                table: "adres");
        }
    }
}
