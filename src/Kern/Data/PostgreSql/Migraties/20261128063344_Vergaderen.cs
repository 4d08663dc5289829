using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Vergaderen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "bron_id",
                schema: "sturing",
                table: "inzet",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "vergadering",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gesloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    huidig_id = table.Column<Guid>(type: "uuid", nullable: true),
                    huidig_sinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering", x => x.id);
                    table.ForeignKey(
                        name: "fk_vergadering_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalSchema: "overleggen",
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_concept",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    bewaard_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_concept", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_inbreng",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_inbreng", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verklaringtekst",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verklaringtekst", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_deelnemer",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    leidt = table.Column<bool>(type: "boolean", nullable: false),
                    deelname = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    getekend_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verklaring = table.Column<int>(type: "integer", nullable: true),
                    op_papier = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_deelnemer", x => new { x.vergadering_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_vergadering_deelnemer_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_plek",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grond = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    bij = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_plek", x => new { x.vergadering_id, x.casus_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_vergadering_plek_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_punt",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    minuten = table.Column<int>(type: "integer", nullable: false),
                    seconden = table.Column<int>(type: "integer", nullable: false),
                    besproken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vertrouwelijk = table.Column<bool>(type: "boolean", nullable: false),
                    waarom_vertrouwelijk = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_punt", x => new { x.vergadering_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_vergadering_punt_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inzet_bron_id_professional_id",
                schema: "sturing",
                table: "inzet",
                columns: new[] { "bron_id", "professional_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_huis_id_dag",
                schema: "overleggen",
                table: "vergadering",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_overleg_id",
                schema: "overleggen",
                table: "vergadering",
                column: "overleg_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_concept_huis_id_bewaard_op",
                schema: "overleggen",
                table: "vergadering_concept",
                columns: new[] { "huis_id", "bewaard_op" });

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_concept_vergadering_id_casus_id_eigenaar_id",
                schema: "overleggen",
                table: "vergadering_concept",
                columns: new[] { "vergadering_id", "casus_id", "eigenaar_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_deelnemer_professional_id",
                schema: "overleggen",
                table: "vergadering_deelnemer",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_inbreng_vergadering_id_casus_id",
                schema: "overleggen",
                table: "vergadering_inbreng",
                columns: new[] { "vergadering_id", "casus_id" });

            migrationBuilder.CreateIndex(
                name: "ix_verklaringtekst_huis_id_nummer",
                schema: "overleggen",
                table: "verklaringtekst",
                columns: new[] { "huis_id", "nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "vergadering_concept",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_deelnemer",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_inbreng",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_plek",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_punt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "verklaringtekst",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering",
                schema: "overleggen");

            migrationBuilder.DropIndex(
                name: "ix_inzet_bron_id_professional_id",
                schema: "sturing",
                table: "inzet");

            migrationBuilder.DropColumn(
                name: "bron_id",
                schema: "sturing",
                table: "inzet");
        }
    }
}
