using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Papier : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "noodpakket",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    vingerafdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket", x => x.id);
                    table.ForeignKey(
                        name: "fk_noodpakket_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bewaard_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    afgerond_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer", x => x.id);
                    table.ForeignKey(
                        name: "fk_papierinvoer_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket_exemplaar",
                schema: "overleggen",
                columns: table => new
                {
                    noodpakket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    afdrukken = table.Column<int>(type: "integer", nullable: false),
                    afgedrukt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    uitgereikt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    uitgereikt_door = table.Column<Guid>(type: "uuid", nullable: true),
                    afgehandeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    afgehandeld_door = table.Column<Guid>(type: "uuid", nullable: true),
                    toelichting = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket_exemplaar", x => new { x.noodpakket_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_noodpakket_exemplaar_noodpakket_noodpakket_id",
                        column: x => x.noodpakket_id,
                        principalSchema: "overleggen",
                        principalTable: "noodpakket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket_punt",
                schema: "overleggen",
                columns: table => new
                {
                    noodpakket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket_punt", x => new { x.noodpakket_id, x.nummer, x.casus_id });
                    table.ForeignKey(
                        name: "fk_noodpakket_punt_noodpakket_noodpakket_id",
                        column: x => x.noodpakket_id,
                        principalSchema: "overleggen",
                        principalTable: "noodpakket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer_handtekening",
                schema: "overleggen",
                columns: table => new
                {
                    papierinvoer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplaar = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer_handtekening", x => new { x.papierinvoer_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_papierinvoer_handtekening_papierinvoer_papierinvoer_id",
                        column: x => x.papierinvoer_id,
                        principalSchema: "overleggen",
                        principalTable: "papierinvoer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer_punt",
                schema: "overleggen",
                columns: table => new
                {
                    papierinvoer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer_punt", x => new { x.papierinvoer_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_papierinvoer_punt_papierinvoer_papierinvoer_id",
                        column: x => x.papierinvoer_id,
                        principalSchema: "overleggen",
                        principalTable: "papierinvoer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_huis_id_nummer",
                schema: "overleggen",
                table: "noodpakket",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_overleg_id",
                schema: "overleggen",
                table: "noodpakket",
                column: "overleg_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_vergadering_id",
                schema: "overleggen",
                table: "noodpakket",
                column: "vergadering_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_exemplaar_professional_id",
                schema: "overleggen",
                table: "noodpakket_exemplaar",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_papierinvoer_vergadering_id",
                schema: "overleggen",
                table: "papierinvoer",
                column: "vergadering_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "noodpakket_exemplaar",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "noodpakket_punt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "papierinvoer_handtekening",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "papierinvoer_punt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "noodpakket",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "papierinvoer",
                schema: "overleggen");
        }
    }
}
