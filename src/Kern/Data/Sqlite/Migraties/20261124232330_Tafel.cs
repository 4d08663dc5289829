using System;
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
            migrationBuilder.AddColumn<string>(
                name: "toets",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            // The toets was columns and is one value now: what was decided stays.
            migrationBuilder.Sql("UPDATE triagebesluit SET toets = json_object('Ondoorgrondelijk', json_object('Voldaan', json(iif(toets_ondoorgrondelijk_voldaan, 'true', 'false')), 'Bewijs', toets_ondoorgrondelijk_bewijs), 'Ongrijpbaar', json_object('Voldaan', json(iif(toets_ongrijpbaar_voldaan, 'true', 'false')), 'Bewijs', toets_ongrijpbaar_bewijs), 'Ontwrichtend', json_object('Voldaan', json(iif(toets_ontwrichtend_voldaan, 'true', 'false')), 'Bewijs', toets_ontwrichtend_bewijs), 'Gebied', json_object('Voldaan', json(iif(toets_gebied_voldaan, 'true', 'false')), 'Bewijs', toets_gebied_bewijs)) WHERE toets_gebied_voldaan IS NOT NULL");

            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_discriminator",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_gebied_voldaan",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ondoorgrondelijk_voldaan",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ongrijpbaar_voldaan",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ontwrichtend_voldaan",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "vervallen_op",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets_ontwrichtend_bewijs",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "volgende_datum",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets_ongrijpbaar_bewijs",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "vervallen_reden",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets_ondoorgrondelijk_bewijs",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_gebied_bewijs",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "casusregie_id",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "coderoodalarm",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    trap = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coderoodalarm", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tafelactie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    code_rood = table.Column<bool>(type: "INTEGER", nullable: false),
                    afgesproken_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afmelding = table.Column<string>(type: "TEXT", nullable: true),
                    afgemeld_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    afgemeld_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelactie", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit",
                column: "melding_id",
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_coderoodalarm_melding_id_trap",
                table: "coderoodalarm",
                columns: new[] { "melding_id", "trap" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tafelactie_huis_id_organisatie_id_status_voor",
                table: "tafelactie",
                columns: new[] { "huis_id", "organisatie_id", "status", "voor" });

            migrationBuilder.CreateIndex(
                name: "ix_tafelactie_melding_id",
                table: "tafelactie",
                column: "melding_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "coderoodalarm");

            migrationBuilder.DropTable(
                name: "tafelactie");

            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "volgende_datum",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "toets_ontwrichtend_bewijs",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "vervallen_reden",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "toets_ongrijpbaar_bewijs",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "vervallen_op",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "toets_ontwrichtend_voldaan",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "toets_ondoorgrondelijk_bewijs",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "casusregie_id",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "toets_gebied_bewijs",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "toets_discriminator",
                table: "triagebesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "toets_gebied_voldaan",
                table: "triagebesluit",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "toets_ondoorgrondelijk_voldaan",
                table: "triagebesluit",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "toets_ongrijpbaar_voldaan",
                table: "triagebesluit",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                table: "triagebesluit",
                column: "melding_id",
                unique: true);
        }
    }
}
