using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Bevindingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "acuut",
                schema: "plannen",
                table: "interventie",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "leefgebied_id",
                schema: "plannen",
                table: "interventie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "verblijf",
                schema: "plannen",
                table: "interventie",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "bevindingsoordeel",
                schema: "plannen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bevinding = table.Column<Guid>(type: "uuid", nullable: false),
                    regel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    teruggenomen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bevindingsoordeel", x => x.id);
                    table.ForeignKey(
                        name: "fk_bevindingsoordeel_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bevindingsoordeel_casus_id_bevinding",
                schema: "plannen",
                table: "bevindingsoordeel",
                columns: new[] { "casus_id", "bevinding" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bevindingsoordeel",
                schema: "plannen");

            migrationBuilder.DropColumn(
                name: "acuut",
                schema: "plannen",
                table: "interventie");

            migrationBuilder.DropColumn(
                name: "leefgebied_id",
                schema: "plannen",
                table: "interventie");

            migrationBuilder.DropColumn(
                name: "verblijf",
                schema: "plannen",
                table: "interventie");
        }
    }
}
