using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Importeren : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                schema: "meldingen",
                table: "melding",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "import",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bestandsnaam = table.Column<string>(type: "text", nullable: false),
                    koppen = table.Column<string>(type: "text", nullable: false),
                    toewijzing = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    gelezen = table.Column<int>(type: "integer", nullable: false),
                    nieuw = table.Column<int>(type: "integer", nullable: false),
                    overgeslagen = table.Column<int>(type: "integer", nullable: false),
                    fout = table.Column<int>(type: "integer", nullable: false),
                    nieuwe_meldingen = table.Column<int>(type: "integer", nullable: false),
                    teruggedraaide_meldingen = table.Column<int>(type: "integer", nullable: false),
                    klaar_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    gewist_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "importkolommen",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    koppen = table.Column<string>(type: "text", nullable: false),
                    toewijzing = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importkolommen", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "importregel",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    cellen = table.Column<string>(type: "text", nullable: true),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fouten = table.Column<string>(type: "text", nullable: true),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: true),
                    bron = table.Column<string>(type: "text", nullable: true),
                    spoor = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importregel", x => x.id);
                    table.ForeignKey(
                        name: "fk_importregel_import_import_id",
                        column: x => x.import_id,
                        principalSchema: "meldingen",
                        principalTable: "import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_melding_import_id",
                schema: "meldingen",
                table: "melding",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_huis_id_op",
                schema: "meldingen",
                table: "import",
                columns: new[] { "huis_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_import_status",
                schema: "meldingen",
                table: "import",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_importkolommen_huis_id_koppen",
                schema: "meldingen",
                table: "importkolommen",
                columns: new[] { "huis_id", "koppen" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_importregel_huis_id_bron",
                schema: "meldingen",
                table: "importregel",
                columns: new[] { "huis_id", "bron" });

            migrationBuilder.CreateIndex(
                name: "ix_importregel_import_id_rij",
                schema: "meldingen",
                table: "importregel",
                columns: new[] { "import_id", "rij" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "importkolommen",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "importregel",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "import",
                schema: "meldingen");

            migrationBuilder.DropIndex(
                name: "ix_melding_import_id",
                schema: "meldingen",
                table: "melding");

            migrationBuilder.DropColumn(
                name: "import_id",
                schema: "meldingen",
                table: "melding");
        }
    }
}
