using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Tafel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "vervallen_op",
                schema: "triage",
                table: "triagebesluit",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "vervallen_reden",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit",
                column: "melding_id",
                unique: true,
                filter: "vervallen_op IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "vervallen_op",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "vervallen_reden",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit",
                column: "melding_id",
                unique: true);
        }
    }
}
