using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class ProcesregieEnPartituur : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "journaalsoort",
                schema: "casussen",
                table: "journaalregel",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Notitie");

            migrationBuilder.AddColumn<Guid>(
                name: "over_id",
                schema: "casussen",
                table: "journaalregel",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "waarom_nagekomen",
                schema: "casussen",
                table: "journaalregel",
                type: "text",
                nullable: true);

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

            migrationBuilder.CreateTable(
                name: "casusdatum",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    over_id = table.Column<Guid>(type: "uuid", nullable: true),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    tijd = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    notitie = table.Column<string>(type: "text", nullable: true),
                    kring = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    waarschuw_vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    afloop = table.Column<string>(type: "text", nullable: true),
                    afgehandeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusdatum", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusdatum_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_journaalregel_over_id",
                schema: "casussen",
                table: "journaalregel",
                column: "over_id");

            migrationBuilder.CreateIndex(
                name: "ix_bevindingsoordeel_casus_id_bevinding",
                schema: "plannen",
                table: "bevindingsoordeel",
                columns: new[] { "casus_id", "bevinding" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casusdatum_casus_id_dag",
                schema: "casussen",
                table: "casusdatum",
                columns: new[] { "casus_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_casusdatum_huis_id_status_waarschuw_vanaf",
                schema: "casussen",
                table: "casusdatum",
                columns: new[] { "huis_id", "status", "waarschuw_vanaf" });

            migrationBuilder.CreateIndex(
                name: "ix_casusdatum_over_id",
                schema: "casussen",
                table: "casusdatum",
                column: "over_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bevindingsoordeel",
                schema: "plannen");

            migrationBuilder.DropTable(
                name: "casusdatum",
                schema: "casussen");

            migrationBuilder.DropIndex(
                name: "ix_journaalregel_over_id",
                schema: "casussen",
                table: "journaalregel");

            migrationBuilder.DropColumn(
                name: "journaalsoort",
                schema: "casussen",
                table: "journaalregel");

            migrationBuilder.DropColumn(
                name: "over_id",
                schema: "casussen",
                table: "journaalregel");

            migrationBuilder.DropColumn(
                name: "waarom_nagekomen",
                schema: "casussen",
                table: "journaalregel");

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
