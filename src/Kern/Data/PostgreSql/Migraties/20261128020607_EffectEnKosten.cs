using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class EffectEnKosten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "beklijving",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgerond_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ronde = table.Column<int>(type: "integer", nullable: false),
                    na_maanden = table.Column<int>(type: "integer", nullable: false),
                    aan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ontvanger = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    gevraagd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    te_verbeteren_tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beklijving", x => x.id);
                    table.ForeignKey(
                        name: "fk_beklijving_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgerond_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat_werkte = table.Column<string>(type: "text", nullable: false),
                    wat_niet = table.Column<string>(type: "text", nullable: true),
                    lestekst = table.Column<string>(type: "text", nullable: true),
                    partners = table.Column<string>(type: "text", nullable: true),
                    mensen = table.Column<string>(type: "text", nullable: true),
                    geen_nazorg_reden = table.Column<string>(type: "text", nullable: true),
                    heropend_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluatie_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kostensoort",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    eenheid = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostensoort", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lessoort",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lessoort", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "nazorgmoment",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    wie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgesproken_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgesproken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uitslag = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    verslag = table.Column<string>(type: "text", nullable: true),
                    gehouden_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    gehouden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vervolg = table.Column<string>(type: "text", nullable: true),
                    vervolg_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nazorgmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_nazorgmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doelevaluatie",
                schema: "plannen",
                columns: table => new
                {
                    evaluatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    zin = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelevaluatie", x => new { x.evaluatie_id, x.doel_id });
                    table.ForeignKey(
                        name: "fk_doelevaluatie_evaluaties_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalSchema: "plannen",
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interventiekosten",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    interventie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kostensoort_id = table.Column<Guid>(type: "uuid", nullable: true),
                    aantal = table.Column<decimal>(type: "numeric(9,2)", precision: 9, scale: 2, nullable: true),
                    ritme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    totaal_cent = table.Column<long>(type: "bigint", nullable: true),
                    bron = table.Column<string>(type: "text", nullable: true),
                    betaler = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interventiekosten", x => x.id);
                    table.ForeignKey(
                        name: "fk_interventiekosten_interventie_interventie_id",
                        column: x => x.interventie_id,
                        principalSchema: "plannen",
                        principalTable: "interventie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_interventiekosten_kostensoort_kostensoort_id",
                        column: x => x.kostensoort_id,
                        principalSchema: "plannen",
                        principalTable: "kostensoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kostprijs",
                schema: "plannen",
                columns: table => new
                {
                    kostensoort_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    cent = table.Column<long>(type: "bigint", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostprijs", x => new { x.kostensoort_id, x.vanaf });
                    table.ForeignKey(
                        name: "fk_kostprijs_kostensoorten_kostensoort_id",
                        column: x => x.kostensoort_id,
                        principalSchema: "plannen",
                        principalTable: "kostensoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "les",
                schema: "plannen",
                columns: table => new
                {
                    evaluatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lessoort_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_les", x => new { x.evaluatie_id, x.lessoort_id });
                    table.ForeignKey(
                        name: "fk_les_evaluaties_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalSchema: "plannen",
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_les_lessoort_lessoort_id",
                        column: x => x.lessoort_id,
                        principalSchema: "plannen",
                        principalTable: "lessoort",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_beklijving_casus_id_afgerond_op_ronde",
                schema: "plannen",
                table: "beklijving",
                columns: new[] { "casus_id", "afgerond_op", "ronde" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_beklijving_huis_id_uitkomst_uiterlijk",
                schema: "plannen",
                table: "beklijving",
                columns: new[] { "huis_id", "uitkomst", "uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_casus_id_afgerond_op",
                schema: "plannen",
                table: "evaluatie",
                columns: new[] { "casus_id", "afgerond_op" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_huis_id",
                schema: "plannen",
                table: "evaluatie",
                column: "huis_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_casus_id",
                schema: "plannen",
                table: "interventiekosten",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_interventie_id",
                schema: "plannen",
                table: "interventiekosten",
                column: "interventie_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interventiekosten_kostensoort_id",
                schema: "plannen",
                table: "interventiekosten",
                column: "kostensoort_id");

            migrationBuilder.CreateIndex(
                name: "ix_kostensoort_naam_eenheid",
                schema: "plannen",
                table: "kostensoort",
                columns: new[] { "naam", "eenheid" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_les_lessoort_id",
                schema: "plannen",
                table: "les",
                column: "lessoort_id");

            migrationBuilder.CreateIndex(
                name: "ix_nazorgmoment_casus_id",
                schema: "plannen",
                table: "nazorgmoment",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_nazorgmoment_wie_id_status_dag",
                schema: "plannen",
                table: "nazorgmoment",
                columns: new[] { "wie_id", "status", "dag" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "beklijving",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "doelevaluatie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "interventiekosten",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "kostprijs",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "les",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "nazorgmoment",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "kostensoort",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "evaluatie",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "lessoort",
                schema: "plannen");
        }
    }
}
