using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class EffectEnKosten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "beklijving",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    afgerond_op = table.Column<long>(type: "INTEGER", nullable: false),
                    ronde = table.Column<int>(type: "INTEGER", nullable: false),
                    na_maanden = table.Column<int>(type: "INTEGER", nullable: false),
                    aan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ontvanger = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    gevraagd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    te_verbeteren_tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beklijving", x => x.id);
                    table.ForeignKey(
                        name: "fk_beklijving_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    afgerond_op = table.Column<long>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat_werkte = table.Column<string>(type: "TEXT", nullable: false),
                    wat_niet = table.Column<string>(type: "TEXT", nullable: true),
                    lestekst = table.Column<string>(type: "TEXT", nullable: true),
                    partners = table.Column<string>(type: "TEXT", nullable: true),
                    mensen = table.Column<string>(type: "TEXT", nullable: true),
                    geen_nazorg_reden = table.Column<string>(type: "TEXT", nullable: true),
                    heropend_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluatie_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kostensoort",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    eenheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostensoort", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lessoort",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lessoort", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "nazorgmoment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    wie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    afgesproken_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    afgesproken_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    uitslag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    verslag = table.Column<string>(type: "TEXT", nullable: true),
                    gehouden_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    gehouden_op = table.Column<long>(type: "INTEGER", nullable: true),
                    vervolg = table.Column<string>(type: "TEXT", nullable: true),
                    vervolg_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nazorgmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_nazorgmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doelevaluatie",
                columns: table => new
                {
                    evaluatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    zin = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelevaluatie", x => new { x.evaluatie_id, x.doel_id });
                    table.ForeignKey(
                        name: "fk_doelevaluatie_evaluaties_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interventiekosten",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    interventie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kostensoort_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aantal = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: true),
                    ritme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    totaal_cent = table.Column<long>(type: "INTEGER", nullable: true),
                    bron = table.Column<string>(type: "TEXT", nullable: true),
                    betaler = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventiekosten", x => x.id);
                    table.ForeignKey(
                        name: "fk_interventiekosten_interventie_interventie_id",
                        column: x => x.interventie_id,
                        principalTable: "interventie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_interventiekosten_kostensoort_kostensoort_id",
                        column: x => x.kostensoort_id,
                        principalTable: "kostensoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kostprijs",
                columns: table => new
                {
                    kostensoort_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cent = table.Column<long>(type: "INTEGER", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: false),
                    jaar = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostprijs", x => new { x.kostensoort_id, x.vanaf });
                    table.ForeignKey(
                        name: "fk_kostprijs_kostensoorten_kostensoort_id",
                        column: x => x.kostensoort_id,
                        principalTable: "kostensoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "les",
                columns: table => new
                {
                    evaluatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lessoort_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_les", x => new { x.evaluatie_id, x.lessoort_id });
                    table.ForeignKey(
                        name: "fk_les_evaluaties_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_les_lessoort_lessoort_id",
                        column: x => x.lessoort_id,
                        principalTable: "lessoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_beklijving_casus_id_afgerond_op_ronde",
                table: "beklijving",
                columns: new[] { "casus_id", "afgerond_op", "ronde" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_beklijving_huis_id_uitkomst_uiterlijk",
                table: "beklijving",
                columns: new[] { "huis_id", "uitkomst", "uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_casus_id_afgerond_op",
                table: "evaluatie",
                columns: new[] { "casus_id", "afgerond_op" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_huis_id",
                table: "evaluatie",
                column: "huis_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_casus_id",
                table: "interventiekosten",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_interventie_id",
                table: "interventiekosten",
                column: "interventie_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_kostensoort_id",
                table: "interventiekosten",
                column: "kostensoort_id");

            migrationBuilder.CreateIndex(
                name: "ix_kostensoort_naam_eenheid",
                table: "kostensoort",
                columns: new[] { "naam", "eenheid" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_les_lessoort_id",
                table: "les",
                column: "lessoort_id");

            migrationBuilder.CreateIndex(
                name: "ix_nazorgmoment_casus_id",
                table: "nazorgmoment",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_nazorgmoment_wie_id_status_dag",
                table: "nazorgmoment",
                columns: new[] { "wie_id", "status", "dag" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "beklijving");

            migrationBuilder.DropTable(
                name: "doelevaluatie");

            migrationBuilder.DropTable(
                name: "interventiekosten");

            migrationBuilder.DropTable(
                name: "kostprijs");

            migrationBuilder.DropTable(
                name: "les");

            migrationBuilder.DropTable(
                name: "nazorgmoment");

            migrationBuilder.DropTable(
                name: "kostensoort");

            migrationBuilder.DropTable(
                name: "evaluatie");

            migrationBuilder.DropTable(
                name: "lessoort");
        }
    }
}
