using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Na : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "verslagversie",
                table: "vergadering",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "uitkomstpakket",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    verslagversie = table.Column<int>(type: "INTEGER", nullable: false),
                    klaar_op = table.Column<long>(type: "INTEGER", nullable: false),
                    gelezen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    gelezen_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitkomstpakket", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitkomstpakket_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_opmerking",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    opnieuw = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_opmerking", x => new { x.vergadering_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_verslag_opmerking_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_verslag_opmerking_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_punt",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_punt", x => new { x.vergadering_id, x.versie, x.casus_id });
                    table.ForeignKey(
                        name: "fk_verslag_punt_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_verslag_punt_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_versie",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    lijst = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_versie", x => new { x.vergadering_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_verslag_versie_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_uitkomstpakket_huis_id_organisatie_id_gelezen_op",
                table: "uitkomstpakket",
                columns: new[] { "huis_id", "organisatie_id", "gelezen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_uitkomstpakket_vergadering_id_organisatie_id",
                table: "uitkomstpakket",
                columns: new[] { "vergadering_id", "organisatie_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verslag_opmerking_casus_id",
                table: "verslag_opmerking",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_verslag_punt_casus_id",
                table: "verslag_punt",
                column: "casus_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "uitkomstpakket");

            migrationBuilder.DropTable(
                name: "verslag_opmerking");

            migrationBuilder.DropTable(
                name: "verslag_punt");

            migrationBuilder.DropTable(
                name: "verslag_versie");

            migrationBuilder.DropColumn(
                name: "verslagversie",
                table: "vergadering");
        }
    }
}
