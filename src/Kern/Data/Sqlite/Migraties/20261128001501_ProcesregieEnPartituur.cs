using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class ProcesregieEnPartituur : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "journaalsoort",
                table: "journaalregel",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Notitie");

            migrationBuilder.AddColumn<Guid>(
                name: "over_id",
                table: "journaalregel",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "waarom_nagekomen",
                table: "journaalregel",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "acuut",
                table: "interventie",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "leefgebied_id",
                table: "interventie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "verblijf",
                table: "interventie",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "bevindingsoordeel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevinding = table.Column<Guid>(type: "TEXT", nullable: false),
                    regel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    teruggenomen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bevindingsoordeel", x => x.id);
                    table.ForeignKey(
                        name: "fk_bevindingsoordeel_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusdatum",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    over_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tijd = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    notitie = table.Column<string>(type: "TEXT", nullable: true),
                    kring = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    waarschuw_vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afloop = table.Column<string>(type: "TEXT", nullable: true),
                    afgehandeld_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusdatum", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusdatum_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_journaalregel_over_id",
                table: "journaalregel",
                column: "over_id");

            migrationBuilder.CreateIndex(
                name: "ix_bevindingsoordeel_casus_id_bevinding",
                table: "bevindingsoordeel",
                columns: new[] { "casus_id", "bevinding" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casusdatum_casus_id_dag",
                table: "casusdatum",
                columns: new[] { "casus_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_casusdatum_huis_id_status_waarschuw_vanaf",
                table: "casusdatum",
                columns: new[] { "huis_id", "status", "waarschuw_vanaf" });

            migrationBuilder.CreateIndex(
                name: "ix_casusdatum_over_id",
                table: "casusdatum",
                column: "over_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bevindingsoordeel");

            migrationBuilder.DropTable(
                name: "casusdatum");

            migrationBuilder.DropIndex(
                name: "ix_journaalregel_over_id",
                table: "journaalregel");

            migrationBuilder.DropColumn(
                name: "journaalsoort",
                table: "journaalregel");

            migrationBuilder.DropColumn(
                name: "over_id",
                table: "journaalregel");

            migrationBuilder.DropColumn(
                name: "waarom_nagekomen",
                table: "journaalregel");

            migrationBuilder.DropColumn(
                name: "acuut",
                table: "interventie");

            migrationBuilder.DropColumn(
                name: "leefgebied_id",
                table: "interventie");

            migrationBuilder.DropColumn(
                name: "verblijf",
                table: "interventie");
        }
    }
}
