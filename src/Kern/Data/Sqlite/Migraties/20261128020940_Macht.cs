using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Macht : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "overleg_id",
                table: "planversie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ronde_op",
                table: "planversie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ronde_tot",
                table: "planversie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wijze",
                table: "planversie",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "hindernis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hindernis", x => x.id);
                    table.ForeignKey(
                        name: "fk_hindernis_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hindernis_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "instemming",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versienummer = table.Column<int>(type: "INTEGER", nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gevraagd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    weerwoord = table.Column<string>(type: "TEXT", nullable: true),
                    weerwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    weerwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    vervallen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instemming", x => x.id);
                    table.ForeignKey(
                        name: "fk_instemming_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planversie_interventie",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versienummer = table.Column<int>(type: "INTEGER", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    aard = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begin = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    eind = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    leunt_op_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    acuut = table.Column<bool>(type: "INTEGER", nullable: false),
                    verblijf = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planversie_interventie", x => new { x.plan_id, x.versienummer, x.interventie_id });
                    table.ForeignKey(
                        name: "fk_planversie_interventie_plan_van_aanpak_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan_van_aanpak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "belemmering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hindernis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    weken = table.Column<int>(type: "INTEGER", nullable: true),
                    sinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    afloop = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    opgelost_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    oplossing = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_belemmering", x => x.id);
                    table.ForeignKey(
                        name: "fk_belemmering_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_belemmering_hindernis_hindernis_id",
                        column: x => x.hindernis_id,
                        principalTable: "hindernis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "doorzetting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    convenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hindernis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    regelsoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    waarom = table.Column<string>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    antwoordreden = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    resultaat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    resultaatzin = table.Column<string>(type: "TEXT", nullable: true),
                    resultaat_dag = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doorzetting", x => x.id);
                    table.ForeignKey(
                        name: "fk_doorzetting_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_doorzetting_convenant_convenant_id",
                        column: x => x.convenant_id,
                        principalTable: "convenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_doorzetting_hindernissen_hindernis_id",
                        column: x => x.hindernis_id,
                        principalTable: "hindernis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_casus_id",
                table: "belemmering",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_hindernis_id",
                table: "belemmering",
                column: "hindernis_id");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_huis_id_dag",
                table: "belemmering",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_casus_id",
                table: "doorzetting",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_convenant_id",
                table: "doorzetting",
                column: "convenant_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_hindernis_id",
                table: "doorzetting",
                column: "hindernis_id");

            migrationBuilder.CreateIndex(
                name: "ix_doorzetting_huis_id_partner_id_resultaat",
                table: "doorzetting",
                columns: new[] { "huis_id", "partner_id", "resultaat" });

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_huis_id_naam",
                table: "hindernis",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_organisatie_id",
                table: "hindernis",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_hindernis_voorziening_id",
                table: "hindernis",
                column: "voorziening_id");

            migrationBuilder.CreateIndex(
                name: "ix_instemming_casus_id_versienummer",
                table: "instemming",
                columns: new[] { "casus_id", "versienummer" });

            migrationBuilder.CreateIndex(
                name: "ix_instemming_huis_id_partner_id_vervallen_op",
                table: "instemming",
                columns: new[] { "huis_id", "partner_id", "vervallen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_instemming_interventie_id_versienummer",
                table: "instemming",
                columns: new[] { "interventie_id", "versienummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "belemmering");

            migrationBuilder.DropTable(
                name: "doorzetting");

            migrationBuilder.DropTable(
                name: "instemming");

            migrationBuilder.DropTable(
                name: "planversie_interventie");

            migrationBuilder.DropTable(
                name: "hindernis");

            migrationBuilder.DropColumn(
                name: "overleg_id",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "ronde_op",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "ronde_tot",
                table: "planversie");

            migrationBuilder.DropColumn(
                name: "wijze",
                table: "planversie");
        }
    }
}
