using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Antwoordlinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "professional",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mobiel",
                table: "professional",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "antwoordlink",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    codekenmerk = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    verstuurd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    verstuurd_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    geldig_tot = table.Column<long>(type: "INTEGER", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    foute_codes = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend_op = table.Column<long>(type: "INTEGER", nullable: true),
                    postbericht_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signaal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    signaal_gezien_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_antwoordlink", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lijstnavraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lijst_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lijst_van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijstnavraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "postbericht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aan = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    inhoud = table.Column<byte[]>(type: "BLOB", nullable: true),
                    gemaakt_op = table.Column<long>(type: "INTEGER", nullable: false),
                    geldig_tot = table.Column<long>(type: "INTEGER", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    volgende_poging = table.Column<long>(type: "INTEGER", nullable: false),
                    verzonden_op = table.Column<long>(type: "INTEGER", nullable: true),
                    laatste_fout = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_postbericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pseudoniemenlijst",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uitgifte_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    geladen_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    geladen_op = table.Column<long>(type: "INTEGER", nullable: false),
                    weg_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pseudoniemenlijst", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sleuteluitgifte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    gegeven_aan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gegeven_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sleuteluitgifte", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lijsttreffer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    navraag_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_bekend = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijsttreffer", x => x.id);
                    table.ForeignKey(
                        name: "fk_lijsttreffer_lijstnavraag_navraag_id",
                        column: x => x.navraag_id,
                        principalTable: "lijstnavraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pseudoniemenlijst_inhoud",
                columns: table => new
                {
                    lijst_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    waarden = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pseudoniemenlijst_inhoud", x => x.lijst_id);
                    table.ForeignKey(
                        name: "fk_pseudoniemenlijst_inhoud_pseudoniemenlijst_lijst_id",
                        column: x => x.lijst_id,
                        principalTable: "pseudoniemenlijst",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_bevraging_id",
                table: "antwoordlink",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_huis_id_signaal_signaal_gezien_op",
                table: "antwoordlink",
                columns: new[] { "huis_id", "signaal", "signaal_gezien_op" });

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_kenmerk",
                table: "antwoordlink",
                column: "kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_stand_geldig_tot",
                table: "antwoordlink",
                columns: new[] { "stand", "geldig_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_lijstnavraag_huis_id_organisatie_id_dag",
                table: "lijstnavraag",
                columns: new[] { "huis_id", "organisatie_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_lijstnavraag_melding_id",
                table: "lijstnavraag",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijsttreffer_navraag_id",
                table: "lijsttreffer",
                column: "navraag_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijsttreffer_persoon_id",
                table: "lijsttreffer",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_postbericht_huis_id_gemaakt_op",
                table: "postbericht",
                columns: new[] { "huis_id", "gemaakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_postbericht_stand_volgende_poging",
                table: "postbericht",
                columns: new[] { "stand", "volgende_poging" });

            migrationBuilder.CreateIndex(
                name: "ix_pseudoniemenlijst_huis_id_organisatie_id_weg_op",
                table: "pseudoniemenlijst",
                columns: new[] { "huis_id", "organisatie_id", "weg_op" });

            migrationBuilder.CreateIndex(
                name: "ix_sleuteluitgifte_huis_id_organisatie_id_van_nummer",
                table: "sleuteluitgifte",
                columns: new[] { "huis_id", "organisatie_id", "van", "nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "antwoordlink");

            migrationBuilder.DropTable(
                name: "lijsttreffer");

            migrationBuilder.DropTable(
                name: "postbericht");

            migrationBuilder.DropTable(
                name: "pseudoniemenlijst_inhoud");

            migrationBuilder.DropTable(
                name: "sleuteluitgifte");

            migrationBuilder.DropTable(
                name: "lijstnavraag");

            migrationBuilder.DropTable(
                name: "pseudoniemenlijst");

            migrationBuilder.DropColumn(
                name: "email",
                table: "professional");

            migrationBuilder.DropColumn(
                name: "mobiel",
                table: "professional");
        }
    }
}
