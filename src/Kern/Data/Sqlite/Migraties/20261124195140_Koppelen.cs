using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Koppelen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "score",
                table: "matchvoorstel",
                type: "REAL",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<string>(
                name: "uitleg_json",
                table: "matchvoorstel",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "koppelgewichten",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    model_json = table.Column<string>(type: "TEXT", nullable: false),
                    personen = table.Column<int>(type: "INTEGER", nullable: false),
                    geschat_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_koppelgewichten", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_koppelgewichten_huis_id",
                table: "koppelgewichten",
                column: "huis_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "koppelgewichten");

            migrationBuilder.DropColumn(
                name: "score",
                table: "matchvoorstel");

            migrationBuilder.DropColumn(
                name: "uitleg_json",
                table: "matchvoorstel");
        }
    }
}
