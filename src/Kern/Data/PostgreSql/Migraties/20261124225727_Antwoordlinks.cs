using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Antwoordlinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "email",
                schema: "netwerk",
                table: "professional",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mobiel",
                schema: "netwerk",
                table: "professional",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "antwoordlink",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bevraging_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kenmerk = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    codekenmerk = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    verstuurd_op = table.Column<long>(type: "bigint", nullable: false),
                    verstuurd_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    geldig_tot = table.Column<long>(type: "bigint", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    foute_codes = table.Column<int>(type: "integer", nullable: false),
                    geopend_op = table.Column<long>(type: "bigint", nullable: true),
                    postbericht_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signaal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    signaal_gezien_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_antwoordlink", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lijstnavraag",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lijst_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lijst_van = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijstnavraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "postbericht",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aan = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    onderwerp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", nullable: true),
                    gemaakt_op = table.Column<long>(type: "bigint", nullable: false),
                    geldig_tot = table.Column<long>(type: "bigint", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pogingen = table.Column<int>(type: "integer", nullable: false),
                    volgende_poging = table.Column<long>(type: "bigint", nullable: false),
                    verzonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    laatste_fout = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_postbericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pseudoniemenlijst",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uitgifte_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    geladen_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    geladen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    weg_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pseudoniemenlijst", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sleuteluitgifte",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    gegeven_aan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gegeven_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sleuteluitgifte", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lijsttreffer",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    navraag_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_bekend = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijsttreffer", x => x.id);
                    table.ForeignKey(
                        name: "fk_lijsttreffer_lijstnavraag_navraag_id",
                        column: x => x.navraag_id,
                        principalSchema: "triage",
                        principalTable: "lijstnavraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pseudoniemenlijst_inhoud",
                schema: "triage",
                columns: table => new
                {
                    lijst_id = table.Column<Guid>(type: "uuid", nullable: false),
                    waarden = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pseudoniemenlijst_inhoud", x => x.lijst_id);
                    table.ForeignKey(
                        name: "fk_pseudoniemenlijst_inhoud_pseudoniemenlijst_lijst_id",
                        column: x => x.lijst_id,
                        principalSchema: "triage",
                        principalTable: "pseudoniemenlijst",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_bevraging_id",
                schema: "triage",
                table: "antwoordlink",
                column: "bevraging_id");

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_huis_id_signaal_signaal_gezien_op",
                schema: "triage",
                table: "antwoordlink",
                columns: new[] { "huis_id", "signaal", "signaal_gezien_op" });

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_kenmerk",
                schema: "triage",
                table: "antwoordlink",
                column: "kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_antwoordlink_stand_geldig_tot",
                schema: "triage",
                table: "antwoordlink",
                columns: new[] { "stand", "geldig_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_lijstnavraag_huis_id_organisatie_id_dag",
                schema: "triage",
                table: "lijstnavraag",
                columns: new[] { "huis_id", "organisatie_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_lijstnavraag_melding_id",
                schema: "triage",
                table: "lijstnavraag",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijsttreffer_navraag_id",
                schema: "triage",
                table: "lijsttreffer",
                column: "navraag_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijsttreffer_persoon_id",
                schema: "triage",
                table: "lijsttreffer",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_postbericht_huis_id_gemaakt_op",
                schema: "netwerk",
                table: "postbericht",
                columns: new[] { "huis_id", "gemaakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_postbericht_stand_volgende_poging",
                schema: "netwerk",
                table: "postbericht",
                columns: new[] { "stand", "volgende_poging" });

            migrationBuilder.CreateIndex(
                name: "ix_pseudoniemenlijst_huis_id_organisatie_id_weg_op",
                schema: "triage",
                table: "pseudoniemenlijst",
                columns: new[] { "huis_id", "organisatie_id", "weg_op" });

            migrationBuilder.CreateIndex(
                name: "ix_sleuteluitgifte_huis_id_organisatie_id_van_nummer",
                schema: "triage",
                table: "sleuteluitgifte",
                columns: new[] { "huis_id", "organisatie_id", "van", "nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "antwoordlink",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "lijsttreffer",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "postbericht",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "pseudoniemenlijst_inhoud",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "sleuteluitgifte",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "lijstnavraag",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "pseudoniemenlijst",
                schema: "triage");

            migrationBuilder.DropColumn(
                name: "email",
                schema: "netwerk",
                table: "professional");

            migrationBuilder.DropColumn(
                name: "mobiel",
                schema: "netwerk",
                table: "professional");
        }
    }
}
