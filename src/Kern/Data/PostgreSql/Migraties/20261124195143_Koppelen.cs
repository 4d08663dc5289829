using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Koppelen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "score",
                schema: "personen",
                table: "matchvoorstel",
                type: "double precision",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<string>(
                name: "uitleg_json",
                schema: "personen",
                table: "matchvoorstel",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "koppelgewichten",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    model_json = table.Column<string>(type: "text", nullable: false),
                    personen = table.Column<int>(type: "integer", nullable: false),
                    geschat_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_koppelgewichten", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_koppelgewichten_huis_id",
                schema: "personen",
                table: "koppelgewichten",
                column: "huis_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "koppelgewichten",
                schema: "personen");

            migrationBuilder.DropColumn(
                name: "score",
                schema: "personen",
                table: "matchvoorstel");

            migrationBuilder.DropColumn(
                name: "uitleg_json",
                schema: "personen",
                table: "matchvoorstel");
        }
    }
}
