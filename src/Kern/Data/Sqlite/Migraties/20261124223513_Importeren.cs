using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Importeren : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                table: "melding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bestandsnaam = table.Column<string>(type: "TEXT", nullable: false),
                    koppen = table.Column<string>(type: "TEXT", nullable: false),
                    toewijzing = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gelezen = table.Column<int>(type: "INTEGER", nullable: false),
                    nieuw = table.Column<int>(type: "INTEGER", nullable: false),
                    overgeslagen = table.Column<int>(type: "INTEGER", nullable: false),
                    fout = table.Column<int>(type: "INTEGER", nullable: false),
                    nieuwe_meldingen = table.Column<int>(type: "INTEGER", nullable: false),
                    teruggedraaide_meldingen = table.Column<int>(type: "INTEGER", nullable: false),
                    klaar_op = table.Column<long>(type: "INTEGER", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    gewist_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "importkolommen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    koppen = table.Column<string>(type: "TEXT", nullable: false),
                    toewijzing = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importkolommen", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "importregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rij = table.Column<int>(type: "INTEGER", nullable: false),
                    cellen = table.Column<string>(type: "TEXT", nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    fouten = table.Column<string>(type: "TEXT", nullable: true),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    bron = table.Column<string>(type: "TEXT", nullable: true),
                    spoor = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importregel", x => x.id);
                    table.ForeignKey(
                        name: "fk_importregel_import_import_id",
                        column: x => x.import_id,
                        principalTable: "import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_melding_import_id",
                table: "melding",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_huis_id_op",
                table: "import",
                columns: new[] { "huis_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_import_status",
                table: "import",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_importkolommen_huis_id_koppen",
                table: "importkolommen",
                columns: new[] { "huis_id", "koppen" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_importregel_huis_id_bron",
                table: "importregel",
                columns: new[] { "huis_id", "bron" });

            migrationBuilder.CreateIndex(
                name: "ix_importregel_import_id_rij",
                table: "importregel",
                columns: new[] { "import_id", "rij" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "importkolommen");

            migrationBuilder.DropTable(
                name: "importregel");

            migrationBuilder.DropTable(
                name: "import");

            migrationBuilder.DropIndex(
                name: "ix_melding_import_id",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "import_id",
                table: "melding");
        }
    }
}
