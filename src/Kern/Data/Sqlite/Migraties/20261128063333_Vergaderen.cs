using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Vergaderen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "bron_id",
                table: "inzet",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "vergadering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    begonnen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    gesloten_op = table.Column<long>(type: "INTEGER", nullable: true),
                    huidig_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    huidig_sinds = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering", x => x.id);
                    table.ForeignKey(
                        name: "fk_vergadering_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_concept",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    bewaard_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_concept", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_inbreng",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_inbreng", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verklaringtekst",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verklaringtekst", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_deelnemer",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leidt = table.Column<bool>(type: "INTEGER", nullable: false),
                    deelname = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    getekend_op = table.Column<long>(type: "INTEGER", nullable: true),
                    verklaring = table.Column<int>(type: "INTEGER", nullable: true),
                    op_papier = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_deelnemer", x => new { x.vergadering_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_vergadering_deelnemer_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_plek",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    bij = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_plek", x => new { x.vergadering_id, x.casus_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_vergadering_plek_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_punt",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    seconden = table.Column<int>(type: "INTEGER", nullable: false),
                    besproken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    vertrouwelijk = table.Column<bool>(type: "INTEGER", nullable: false),
                    waarom_vertrouwelijk = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_punt", x => new { x.vergadering_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_vergadering_punt_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inzet_bron_id_professional_id",
                table: "inzet",
                columns: new[] { "bron_id", "professional_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_huis_id_dag",
                table: "vergadering",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_overleg_id",
                table: "vergadering",
                column: "overleg_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_concept_huis_id_bewaard_op",
                table: "vergadering_concept",
                columns: new[] { "huis_id", "bewaard_op" });

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_concept_vergadering_id_casus_id_eigenaar_id",
                table: "vergadering_concept",
                columns: new[] { "vergadering_id", "casus_id", "eigenaar_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_deelnemer_professional_id",
                table: "vergadering_deelnemer",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_inbreng_vergadering_id_casus_id",
                table: "vergadering_inbreng",
                columns: new[] { "vergadering_id", "casus_id" });

            migrationBuilder.CreateIndex(
                name: "ix_verklaringtekst_huis_id_nummer",
                table: "verklaringtekst",
                columns: new[] { "huis_id", "nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "vergadering_concept");

            migrationBuilder.DropTable(
                name: "vergadering_deelnemer");

            migrationBuilder.DropTable(
                name: "vergadering_inbreng");

            migrationBuilder.DropTable(
                name: "vergadering_plek");

            migrationBuilder.DropTable(
                name: "vergadering_punt");

            migrationBuilder.DropTable(
                name: "verklaringtekst");

            migrationBuilder.DropTable(
                name: "vergadering");

            migrationBuilder.DropIndex(
                name: "ix_inzet_bron_id_professional_id",
                table: "inzet");

            migrationBuilder.DropColumn(
                name: "bron_id",
                table: "inzet");
        }
    }
}
