using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Systeem : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateOnly>(
                name: "sinds",
                schema: "personen",
                table: "relatie",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AddColumn<string>(
                name: "gezag",
                schema: "personen",
                table: "relatie",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ingetrokken_door",
                schema: "personen",
                table: "relatie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ingetrokken_op",
                schema: "personen",
                table: "relatie",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intrekreden",
                schema: "personen",
                table: "relatie",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "toelichting",
                schema: "personen",
                table: "relatie",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "vastgelegd_door",
                schema: "personen",
                table: "relatie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "vastgelegd_op",
                schema: "personen",
                table: "relatie",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "woorden",
                schema: "personen",
                table: "relatie",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "verband",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    plaats = table.Column<string>(type: "text", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verband", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verbandlid",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    verband_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rol = table.Column<string>(type: "text", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    intrekreden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verbandlid", x => x.id);
                    table.ForeignKey(
                        name: "fk_verbandlid_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verbandlid_verbanden_verband_id",
                        column: x => x.verband_id,
                        principalSchema: "personen",
                        principalTable: "verband",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_zelfde_als",
                schema: "personen",
                table: "persoon",
                column: "zelfde_als");

            migrationBuilder.CreateIndex(
                name: "ix_verband_huis_id_naam",
                schema: "personen",
                table: "verband",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_verbandlid_persoon_id",
                schema: "personen",
                table: "verbandlid",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verbandlid_verband_id",
                schema: "personen",
                table: "verbandlid",
                column: "verband_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verbandlid",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "verband",
                schema: "personen");

            migrationBuilder.DropIndex(
                name: "ix_persoon_zelfde_als",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "gezag",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "ingetrokken_door",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "ingetrokken_op",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "intrekreden",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "toelichting",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "vastgelegd_door",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "vastgelegd_op",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "woorden",
                schema: "personen",
                table: "relatie");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "sinds",
                schema: "personen",
                table: "relatie",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);
        }
    }
}
