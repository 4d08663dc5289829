using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Volgen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "besluit",
                table: "actie",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "besluit_door_id",
                table: "actie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "besluit_op",
                table: "actie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "besluit_reden",
                table: "actie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "keer_niet_gedaan",
                table: "actie",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "vervangen_door_id",
                table: "actie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "berichtvoorkeur",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ritme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_berichtvoorkeur", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dagbericht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dagbericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "interventiemelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stap = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventiemelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_interventiemelding_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    planversie = table.Column<int>(type: "INTEGER", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    besluit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: false),
                    volgende = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    waarom_ingetrokken = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_monitoringmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planritme",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    weken = table.Column<int>(type: "INTEGER", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planritme", x => x.id);
                    table.ForeignKey(
                        name: "fk_planritme_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signaalstand",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    signaal = table.Column<Guid>(type: "TEXT", nullable: false),
                    begonnen_op = table.Column<long>(type: "INTEGER", nullable: false),
                    hand_trede = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    hand_reden = table.Column<string>(type: "TEXT", nullable: true),
                    hand_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hand_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalstand", x => x.id);
                    table.ForeignKey(
                        name: "fk_signaalstand_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment_deelnemer",
                columns: table => new
                {
                    moment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment_deelnemer", x => new { x.moment_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_monitoringmoment_deelnemer_monitoringmoment_moment_id",
                        column: x => x.moment_id,
                        principalTable: "monitoringmoment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment_doel",
                columns: table => new
                {
                    moment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    richting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    zin = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment_doel", x => new { x.moment_id, x.doel_id });
                    table.ForeignKey(
                        name: "fk_monitoringmoment_doel_monitoringmoment_moment_id",
                        column: x => x.moment_id,
                        principalTable: "monitoringmoment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signaalopvang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stand_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    ingetrokken = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalopvang", x => x.id);
                    table.ForeignKey(
                        name: "fk_signaalopvang_signaalstand_stand_id",
                        column: x => x.stand_id,
                        principalTable: "signaalstand",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_berichtvoorkeur_professional_id",
                table: "berichtvoorkeur",
                column: "professional_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dagbericht_professional_id_dag",
                table: "dagbericht",
                columns: new[] { "professional_id", "dag" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventiemelding_casus_id_interventie_id",
                table: "interventiemelding",
                columns: new[] { "casus_id", "interventie_id" });

            migrationBuilder.CreateIndex(
                name: "ix_monitoringmoment_casus_id_op",
                table: "monitoringmoment",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_planritme_casus_id_op",
                table: "planritme",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_signaalopvang_stand_id",
                table: "signaalopvang",
                column: "stand_id");

            migrationBuilder.CreateIndex(
                name: "ix_signaalstand_casus_id_signaal",
                table: "signaalstand",
                columns: new[] { "casus_id", "signaal" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "berichtvoorkeur");

            migrationBuilder.DropTable(
                name: "dagbericht");

            migrationBuilder.DropTable(
                name: "interventiemelding");

            migrationBuilder.DropTable(
                name: "monitoringmoment_deelnemer");

            migrationBuilder.DropTable(
                name: "monitoringmoment_doel");

            migrationBuilder.DropTable(
                name: "planritme");

            migrationBuilder.DropTable(
                name: "signaalopvang");

            migrationBuilder.DropTable(
                name: "monitoringmoment");

            migrationBuilder.DropTable(
                name: "signaalstand");

            migrationBuilder.DropColumn(
                name: "besluit",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_door_id",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_op",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_reden",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "keer_niet_gedaan",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "vervangen_door_id",
                table: "actie");
        }
    }
}
