using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Personen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateOnly>(
                name: "sinds",
                table: "relatie",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "gezag",
                table: "relatie",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ingetrokken_door",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ingetrokken_op",
                table: "relatie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intrekreden",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "toelichting",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "vastgelegd_door",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "vastgelegd_op",
                table: "relatie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "woorden",
                table: "relatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "aliassen",
                table: "persoon",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "geboortejaar",
                table: "persoon",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.Sql("UPDATE persoon SET geboortejaar = CAST(substr(geboortedatum, 1, 4) AS INTEGER) WHERE geboortedatum IS NOT NULL;");

            migrationBuilder.AddColumn<string>(
                name: "roepnaam",
                table: "persoon",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taal",
                table: "persoon",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "tolk_nodig",
                table: "persoon",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<double>(
                name: "score",
                table: "matchvoorstel",
                type: "REAL",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<string>(
                name: "uitleg_json",
                table: "matchvoorstel",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "buurt",
                table: "adres",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "gemeente",
                table: "adres",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wijk",
                table: "adres",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "contactgegeven",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    waarde = table.Column<string>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contactgegeven", x => x.id);
                    table.ForeignKey(
                        name: "fk_contactgegeven_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kennisvraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vrager_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    gesteld_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kennisvraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "koppelgewichten",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    model_json = table.Column<string>(type: "TEXT", nullable: false),
                    personen = table.Column<int>(type: "INTEGER", nullable: false),
                    geschat_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_koppelgewichten", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "samenvoeging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorstel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van_voor = table.Column<string>(type: "TEXT", nullable: false),
                    naar_voor = table.Column<string>(type: "TEXT", nullable: false),
                    naar_na = table.Column<string>(type: "TEXT", nullable: false),
                    verhuisd = table.Column<string>(type: "TEXT", nullable: false),
                    overgenomen = table.Column<string>(type: "TEXT", nullable: false),
                    ongedaan_op = table.Column<long>(type: "INTEGER", nullable: true),
                    ongedaan_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_samenvoeging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "veiligheidswaarschuwing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    herzien_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligheidswaarschuwing", x => x.id);
                    table.ForeignKey(
                        name: "fk_veiligheidswaarschuwing_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verband",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verband", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "zoeksleutel",
                columns: table => new
                {
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoeksleutel", x => new { x.huis_id, x.sleutel, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_zoeksleutel_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "zoekteller",
                columns: table => new
                {
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekteller", x => new { x.professional_id, x.dag });
                });

            migrationBuilder.CreateTable(
                name: "zoekwoord",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    variant = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    woord = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekwoord", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verbandlid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    verband_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    intrekreden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verbandlid", x => x.id);
                    table.ForeignKey(
                        name: "fk_verbandlid_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verbandlid_verbanden_verband_id",
                        column: x => x.verband_id,
                        principalTable: "verband",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_zelfde_als",
                table: "persoon",
                column: "zelfde_als");

            migrationBuilder.CreateIndex(
                name: "ix_contactgegeven_persoon_id",
                table: "contactgegeven",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_kennisvraag_huis_id_status_gesteld_op",
                table: "kennisvraag",
                columns: new[] { "huis_id", "status", "gesteld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_kennisvraag_vrager_id_gesteld_op",
                table: "kennisvraag",
                columns: new[] { "vrager_id", "gesteld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_koppelgewichten_huis_id",
                table: "koppelgewichten",
                column: "huis_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_naar_id",
                table: "samenvoeging",
                column: "naar_id");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_van_id",
                table: "samenvoeging",
                column: "van_id");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_voorstel_id",
                table: "samenvoeging",
                column: "voorstel_id");

            migrationBuilder.CreateIndex(
                name: "ix_veiligheidswaarschuwing_persoon_id_ingetrokken_op",
                table: "veiligheidswaarschuwing",
                columns: new[] { "persoon_id", "ingetrokken_op" });

            migrationBuilder.CreateIndex(
                name: "ix_verband_huis_id_naam",
                table: "verband",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_verbandlid_persoon_id",
                table: "verbandlid",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verbandlid_verband_id",
                table: "verbandlid",
                column: "verband_id");

            migrationBuilder.CreateIndex(
                name: "ix_zoeksleutel_persoon_id_sleutel",
                table: "zoeksleutel",
                columns: new[] { "persoon_id", "sleutel" });

            migrationBuilder.CreateIndex(
                name: "ix_zoekwoord_variant_woord",
                table: "zoekwoord",
                columns: new[] { "variant", "woord" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contactgegeven");

            migrationBuilder.DropTable(
                name: "kennisvraag");

            migrationBuilder.DropTable(
                name: "koppelgewichten");

            migrationBuilder.DropTable(
                name: "samenvoeging");

            migrationBuilder.DropTable(
                name: "veiligheidswaarschuwing");

            migrationBuilder.DropTable(
                name: "verbandlid");

            migrationBuilder.DropTable(
                name: "zoeksleutel");

            migrationBuilder.DropTable(
                name: "zoekteller");

            migrationBuilder.DropTable(
                name: "zoekwoord");

            migrationBuilder.DropTable(
                name: "verband");

            migrationBuilder.DropIndex(
                name: "ix_persoon_zelfde_als",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "gezag",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "ingetrokken_door",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "ingetrokken_op",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "intrekreden",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "toelichting",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "vastgelegd_door",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "vastgelegd_op",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "woorden",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "aliassen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "geboortejaar",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "roepnaam",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "taal",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "tolk_nodig",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "score",
                table: "matchvoorstel");

            migrationBuilder.DropColumn(
                name: "uitleg_json",
                table: "matchvoorstel");

            migrationBuilder.DropColumn(
                name: "buurt",
                table: "adres");

            migrationBuilder.DropColumn(
                name: "gemeente",
                table: "adres");

            migrationBuilder.DropColumn(
                name: "wijk",
                table: "adres");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "sinds",
                table: "relatie",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
