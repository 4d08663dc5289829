using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Tafel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit");

            migrationBuilder.AddColumn<long>(
                name: "vervallen_op",
                table: "triagebesluit",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "vervallen_reden",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
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
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "vervallen_op",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "vervallen_reden",
                table: "triagebesluit");

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit",
                column: "melding_id",
                unique: true);
        }
    }
}
