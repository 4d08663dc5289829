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
            migrationBuilder.AddColumn<string>(
                name: "toets",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            // The toets was columns and is one value now: what was decided stays.
            migrationBuilder.Sql("UPDATE triage.triagebesluit SET toets = json_build_object('Ondoorgrondelijk', json_build_object('Voldaan', coalesce(toets_ondoorgrondelijk_voldaan, false), 'Bewijs', toets_ondoorgrondelijk_bewijs), 'Ongrijpbaar', json_build_object('Voldaan', coalesce(toets_ongrijpbaar_voldaan, false), 'Bewijs', toets_ongrijpbaar_bewijs), 'Ontwrichtend', json_build_object('Voldaan', coalesce(toets_ontwrichtend_voldaan, false), 'Bewijs', toets_ontwrichtend_bewijs), 'Gebied', json_build_object('Voldaan', coalesce(toets_gebied_voldaan, false), 'Bewijs', toets_gebied_bewijs))::text WHERE toets_gebied_voldaan IS NOT NULL");

            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_discriminator",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_gebied_bewijs",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_gebied_voldaan",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ondoorgrondelijk_bewijs",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ondoorgrondelijk_voldaan",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ongrijpbaar_voldaan",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ontwrichtend_voldaan",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "toets_ontwrichtend_bewijs",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "vervallen_reden",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets_ongrijpbaar_bewijs",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.AddColumn<Guid>(
                name: "casusregie_id",
                schema: "triage",
                table: "triagebesluit",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "vervallen_op",
                schema: "triage",
                table: "triagebesluit",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "volgende_datum",
                schema: "triage",
                table: "triagebesluit",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "coderoodalarm",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trap = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coderoodalarm", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tafelactie",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    besluit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voor = table.Column<DateOnly>(type: "date", nullable: false),
                    code_rood = table.Column<bool>(type: "boolean", nullable: false),
                    afgesproken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    afmelding = table.Column<string>(type: "text", nullable: true),
                    afgemeld_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    afgemeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelactie", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit",
                column: "melding_id",
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_coderoodalarm_melding_id_trap",
                schema: "triage",
                table: "coderoodalarm",
                columns: new[] { "melding_id", "trap" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tafelactie_huis_id_organisatie_id_status_voor",
                schema: "triage",
                table: "tafelactie",
                columns: new[] { "huis_id", "organisatie_id", "status", "voor" });

            migrationBuilder.CreateIndex(
                name: "ix_tafelactie_melding_id",
                schema: "triage",
                table: "tafelactie",
                column: "melding_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "coderoodalarm",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "tafelactie",
                schema: "triage");

            migrationBuilder.DropIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "casusregie_id",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "vervallen_op",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "volgende_datum",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.DropColumn(
                name: "vervallen_reden",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "toets_ontwrichtend_bewijs",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "toets",
                schema: "triage",
                table: "triagebesluit");

            migrationBuilder.AddColumn<string>(
                name: "toets_ongrijpbaar_bewijs",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "toets_discriminator",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "toets_gebied_bewijs",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "toets_gebied_voldaan",
                schema: "triage",
                table: "triagebesluit",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "toets_ondoorgrondelijk_bewijs",
                schema: "triage",
                table: "triagebesluit",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "toets_ondoorgrondelijk_voldaan",
                schema: "triage",
                table: "triagebesluit",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "toets_ongrijpbaar_voldaan",
                schema: "triage",
                table: "triagebesluit",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "toets_ontwrichtend_voldaan",
                schema: "triage",
                table: "triagebesluit",
                type: "boolean",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_triagebesluit_melding_id",
                schema: "triage",
                table: "triagebesluit",
                column: "melding_id",
                unique: true);
        }
    }
}
