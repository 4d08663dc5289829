using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Na : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "verslagversie",
                schema: "overleggen",
                table: "vergadering",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "uitkomstpakket",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    verslagversie = table.Column<int>(type: "integer", nullable: false),
                    klaar_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gelezen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gelezen_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitkomstpakket", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitkomstpakket_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_opmerking",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: true),
                    opnieuw = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_opmerking", x => new { x.vergadering_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_verslag_opmerking_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_verslag_opmerking_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_punt",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_punt", x => new { x.vergadering_id, x.versie, x.casus_id });
                    table.ForeignKey(
                        name: "fk_verslag_punt_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_verslag_punt_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_versie",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    lijst = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_versie", x => new { x.vergadering_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_verslag_versie_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_uitkomstpakket_huis_id_organisatie_id_gelezen_op",
                schema: "overleggen",
                table: "uitkomstpakket",
                columns: new[] { "huis_id", "organisatie_id", "gelezen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_uitkomstpakket_vergadering_id_organisatie_id",
                schema: "overleggen",
                table: "uitkomstpakket",
                columns: new[] { "vergadering_id", "organisatie_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verslag_opmerking_casus_id",
                schema: "overleggen",
                table: "verslag_opmerking",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_verslag_punt_casus_id",
                schema: "overleggen",
                table: "verslag_punt",
                column: "casus_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "uitkomstpakket",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "verslag_opmerking",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "verslag_punt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "verslag_versie",
                schema: "overleggen");

            migrationBuilder.DropColumn(
                name: "verslagversie",
                schema: "overleggen",
                table: "vergadering");
        }
    }
}
