using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Volgen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "volgen");

            migrationBuilder.AddColumn<string>(
                name: "besluit",
                schema: "plannen",
                table: "actie",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "besluit_door_id",
                schema: "plannen",
                table: "actie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "besluit_op",
                schema: "plannen",
                table: "actie",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "besluit_reden",
                schema: "plannen",
                table: "actie",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "keer_niet_gedaan",
                schema: "plannen",
                table: "actie",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "vervangen_door_id",
                schema: "plannen",
                table: "actie",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "berichtvoorkeur",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ritme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_berichtvoorkeur", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dagbericht",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dagbericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "interventiemelding",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    interventie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stap = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true),
                    dag = table.Column<DateOnly>(type: "date", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventiemelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_interventiemelding_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    planversie = table.Column<int>(type: "integer", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    besluit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: false),
                    volgende = table.Column<DateOnly>(type: "date", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    waarom_ingetrokken = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_monitoringmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planritme",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weken = table.Column<int>(type: "integer", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planritme", x => x.id);
                    table.ForeignKey(
                        name: "fk_planritme_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signaalstand",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signaal = table.Column<Guid>(type: "uuid", nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hand_trede = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    hand_reden = table.Column<string>(type: "text", nullable: true),
                    hand_op = table.Column<DateOnly>(type: "date", nullable: true),
                    hand_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalstand", x => x.id);
                    table.ForeignKey(
                        name: "fk_signaalstand_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment_deelnemer",
                schema: "volgen",
                columns: table => new
                {
                    moment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment_deelnemer", x => new { x.moment_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_monitoringmoment_deelnemer_monitoringmoment_moment_id",
                        column: x => x.moment_id,
                        principalSchema: "volgen",
                        principalTable: "monitoringmoment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "monitoringmoment_doel",
                schema: "volgen",
                columns: table => new
                {
                    moment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    richting = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    zin = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monitoringmoment_doel", x => new { x.moment_id, x.doel_id });
                    table.ForeignKey(
                        name: "fk_monitoringmoment_doel_monitoringmoment_moment_id",
                        column: x => x.moment_id,
                        principalSchema: "volgen",
                        principalTable: "monitoringmoment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signaalopvang",
                schema: "volgen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    stand_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalopvang", x => x.id);
                    table.ForeignKey(
                        name: "fk_signaalopvang_signaalstand_stand_id",
                        column: x => x.stand_id,
                        principalSchema: "volgen",
                        principalTable: "signaalstand",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_berichtvoorkeur_professional_id",
                schema: "volgen",
                table: "berichtvoorkeur",
                column: "professional_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dagbericht_professional_id_dag",
                schema: "volgen",
                table: "dagbericht",
                columns: new[] { "professional_id", "dag" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventiemelding_casus_id_interventie_id",
                schema: "volgen",
                table: "interventiemelding",
                columns: new[] { "casus_id", "interventie_id" });

            migrationBuilder.CreateIndex(
                name: "ix_monitoringmoment_casus_id_op",
                schema: "volgen",
                table: "monitoringmoment",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_planritme_casus_id_op",
                schema: "volgen",
                table: "planritme",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_signaalopvang_stand_id",
                schema: "volgen",
                table: "signaalopvang",
                column: "stand_id");

            migrationBuilder.CreateIndex(
                name: "ix_signaalstand_casus_id_signaal",
                schema: "volgen",
                table: "signaalstand",
                columns: new[] { "casus_id", "signaal" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "berichtvoorkeur",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "dagbericht",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "interventiemelding",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "monitoringmoment_deelnemer",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "monitoringmoment_doel",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "planritme",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "signaalopvang",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "monitoringmoment",
                schema: "volgen");

            migrationBuilder.DropTable(
                name: "signaalstand",
                schema: "volgen");

            migrationBuilder.DropColumn(
                name: "besluit",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_door_id",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_op",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "besluit_reden",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "keer_niet_gedaan",
                schema: "plannen",
                table: "actie");

            migrationBuilder.DropColumn(
                name: "vervangen_door_id",
                schema: "plannen",
                table: "actie");
        }
    }
}
