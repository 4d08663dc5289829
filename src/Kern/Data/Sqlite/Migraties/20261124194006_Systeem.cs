using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Systeem : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateOnly>(
                name: "sinds",
                table: "relatie",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "gezag",
                table: "relatie",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ingetrokken_door",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ingetrokken_op",
                table: "relatie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intrekreden",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "toelichting",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "vastgelegd_door",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "vastgelegd_op",
                table: "relatie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "woorden",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "verband",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verband", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verbandlid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    verband_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    intrekreden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verbandlid", x => x.id);
                    table.ForeignKey(
                        name: "fk_verbandlid_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verbandlid_verbanden_verband_id",
                        column: x => x.verband_id,
                        principalTable: "verband",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_zelfde_als",
                table: "persoon",
                column: "zelfde_als");

            migrationBuilder.CreateIndex(
                name: "ix_verband_huis_id_naam",
                table: "verband",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_verbandlid_persoon_id",
                table: "verbandlid",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verbandlid_verband_id",
                table: "verbandlid",
                column: "verband_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verbandlid");

            migrationBuilder.DropTable(
                name: "verband");

            migrationBuilder.DropIndex(
                name: "ix_persoon_zelfde_als",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "gezag",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "ingetrokken_door",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "ingetrokken_op",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "intrekreden",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "toelichting",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "vastgelegd_door",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "vastgelegd_op",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "woorden",
                table: "relatie");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "sinds",
                table: "relatie",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
