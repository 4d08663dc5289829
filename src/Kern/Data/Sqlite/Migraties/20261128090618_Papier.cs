using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Papier : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "noodpakket",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    vingerafdruk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemaakt_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket", x => x.id);
                    table.ForeignKey(
                        name: "fk_noodpakket_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bewaard_op = table.Column<long>(type: "INTEGER", nullable: false),
                    afgerond_op = table.Column<long>(type: "INTEGER", nullable: true),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer", x => x.id);
                    table.ForeignKey(
                        name: "fk_papierinvoer_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket_exemplaar",
                columns: table => new
                {
                    noodpakket_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afdrukken = table.Column<int>(type: "INTEGER", nullable: false),
                    afgedrukt_op = table.Column<long>(type: "INTEGER", nullable: true),
                    uitgereikt_op = table.Column<long>(type: "INTEGER", nullable: true),
                    uitgereikt_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    afgehandeld_op = table.Column<long>(type: "INTEGER", nullable: true),
                    afgehandeld_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket_exemplaar", x => new { x.noodpakket_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_noodpakket_exemplaar_noodpakket_noodpakket_id",
                        column: x => x.noodpakket_id,
                        principalTable: "noodpakket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket_punt",
                columns: table => new
                {
                    noodpakket_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket_punt", x => new { x.noodpakket_id, x.nummer, x.casus_id });
                    table.ForeignKey(
                        name: "fk_noodpakket_punt_noodpakket_noodpakket_id",
                        column: x => x.noodpakket_id,
                        principalTable: "noodpakket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer_handtekening",
                columns: table => new
                {
                    papierinvoer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    exemplaar = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer_handtekening", x => new { x.papierinvoer_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_papierinvoer_handtekening_papierinvoer_papierinvoer_id",
                        column: x => x.papierinvoer_id,
                        principalTable: "papierinvoer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer_punt",
                columns: table => new
                {
                    papierinvoer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer_punt", x => new { x.papierinvoer_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_papierinvoer_punt_papierinvoer_papierinvoer_id",
                        column: x => x.papierinvoer_id,
                        principalTable: "papierinvoer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_huis_id_nummer",
                table: "noodpakket",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_overleg_id",
                table: "noodpakket",
                column: "overleg_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_vergadering_id",
                table: "noodpakket",
                column: "vergadering_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_exemplaar_professional_id",
                table: "noodpakket_exemplaar",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_papierinvoer_vergadering_id",
                table: "papierinvoer",
                column: "vergadering_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "noodpakket_exemplaar");

            migrationBuilder.DropTable(
                name: "noodpakket_punt");

            migrationBuilder.DropTable(
                name: "papierinvoer_handtekening");

            migrationBuilder.DropTable(
                name: "papierinvoer_punt");

            migrationBuilder.DropTable(
                name: "noodpakket");

            migrationBuilder.DropTable(
                name: "papierinvoer");
        }
    }
}
