using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Personen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateOnly>(
                name: "sinds",
                schema: "personen",
                table: "relatie",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AddColumn<string>(
                name: "gezag",
                schema: "personen",
                table: "relatie",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ingetrokken_door",
                schema: "personen",
                table: "relatie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ingetrokken_op",
                schema: "personen",
                table: "relatie",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intrekreden",
                schema: "personen",
                table: "relatie",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "toelichting",
                schema: "personen",
                table: "relatie",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "vastgelegd_door",
                schema: "personen",
                table: "relatie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "vastgelegd_op",
                schema: "personen",
                table: "relatie",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "woorden",
                schema: "personen",
                table: "relatie",
                type: "text",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "bsn",
                schema: "personen",
                table: "persoon",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(9)",
                oldMaxLength: 9,
                oldNullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "aliassen",
                schema: "personen",
                table: "persoon",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<int>(
                name: "geboortejaar",
                schema: "personen",
                table: "persoon",
                type: "integer",
                nullable: true);

            migrationBuilder.Sql("UPDATE personen.persoon SET geboortejaar = extract(year FROM geboortedatum) WHERE geboortedatum IS NOT NULL;");

            migrationBuilder.AddColumn<string>(
                name: "roepnaam",
                schema: "personen",
                table: "persoon",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taal",
                schema: "personen",
                table: "persoon",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "tolk_nodig",
                schema: "personen",
                table: "persoon",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<double>(
                name: "score",
                schema: "personen",
                table: "matchvoorstel",
                type: "double precision",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<string>(
                name: "uitleg_json",
                schema: "personen",
                table: "matchvoorstel",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "buurt",
                schema: "personen",
                table: "adres",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "gemeente",
                schema: "personen",
                table: "adres",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wijk",
                schema: "personen",
                table: "adres",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "contactgegeven",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    waarde = table.Column<string>(type: "text", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contactgegeven", x => x.id);
                    table.ForeignKey(
                        name: "fk_contactgegeven_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kennisvraag",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vrager_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vraag = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    gesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    antwoord = table.Column<string>(type: "text", nullable: true),
                    beantwoord_door = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kennisvraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "koppelgewichten",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    model_json = table.Column<string>(type: "text", nullable: false),
                    personen = table.Column<int>(type: "integer", nullable: false),
                    geschat_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_koppelgewichten", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "samenvoeging",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorstel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    van_voor = table.Column<string>(type: "text", nullable: false),
                    naar_voor = table.Column<string>(type: "text", nullable: false),
                    naar_na = table.Column<string>(type: "text", nullable: false),
                    verhuisd = table.Column<string>(type: "text", nullable: false),
                    overgenomen = table.Column<string>(type: "text", nullable: false),
                    ongedaan_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ongedaan_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_samenvoeging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "veiligheidswaarschuwing",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    herzien_op = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligheidswaarschuwing", x => x.id);
                    table.ForeignKey(
                        name: "fk_veiligheidswaarschuwing_personen_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verband",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    plaats = table.Column<string>(type: "text", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verband", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "zoeksleutel",
                schema: "personen",
                columns: table => new
                {
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoeksleutel", x => new { x.huis_id, x.sleutel, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_zoeksleutel_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "zoekteller",
                schema: "toegang",
                columns: table => new
                {
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekteller", x => new { x.professional_id, x.dag });
                });

            migrationBuilder.CreateTable(
                name: "zoekwoord",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    variant = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    woord = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekwoord", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verbandlid",
                schema: "personen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    verband_id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rol = table.Column<string>(type: "text", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    intrekreden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verbandlid", x => x.id);
                    table.ForeignKey(
                        name: "fk_verbandlid_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "personen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verbandlid_verbanden_verband_id",
                        column: x => x.verband_id,
                        principalSchema: "personen",
                        principalTable: "verband",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_zelfde_als",
                schema: "personen",
                table: "persoon",
                column: "zelfde_als");

            migrationBuilder.CreateIndex(
                name: "ix_contactgegeven_persoon_id",
                schema: "personen",
                table: "contactgegeven",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_kennisvraag_huis_id_status_gesteld_op",
                schema: "personen",
                table: "kennisvraag",
                columns: new[] { "huis_id", "status", "gesteld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_kennisvraag_vrager_id_gesteld_op",
                schema: "personen",
                table: "kennisvraag",
                columns: new[] { "vrager_id", "gesteld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_koppelgewichten_huis_id",
                schema: "personen",
                table: "koppelgewichten",
                column: "huis_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_naar_id",
                schema: "personen",
                table: "samenvoeging",
                column: "naar_id");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_van_id",
                schema: "personen",
                table: "samenvoeging",
                column: "van_id");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_voorstel_id",
                schema: "personen",
                table: "samenvoeging",
                column: "voorstel_id");

            migrationBuilder.CreateIndex(
                name: "ix_veiligheidswaarschuwing_persoon_id_ingetrokken_op",
                schema: "personen",
                table: "veiligheidswaarschuwing",
                columns: new[] { "persoon_id", "ingetrokken_op" });

            migrationBuilder.CreateIndex(
                name: "ix_verband_huis_id_naam",
                schema: "personen",
                table: "verband",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_verbandlid_persoon_id",
                schema: "personen",
                table: "verbandlid",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verbandlid_verband_id",
                schema: "personen",
                table: "verbandlid",
                column: "verband_id");

            migrationBuilder.CreateIndex(
                name: "ix_zoeksleutel_persoon_id_sleutel",
                schema: "personen",
                table: "zoeksleutel",
                columns: new[] { "persoon_id", "sleutel" });

            migrationBuilder.CreateIndex(
                name: "ix_zoekwoord_variant_woord",
                schema: "personen",
                table: "zoekwoord",
                columns: new[] { "variant", "woord" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contactgegeven",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "kennisvraag",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "koppelgewichten",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "samenvoeging",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "veiligheidswaarschuwing",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "verbandlid",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "zoeksleutel",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "zoekteller",
                schema: "toegang");

            migrationBuilder.DropTable(
                name: "zoekwoord",
                schema: "personen");

            migrationBuilder.DropTable(
                name: "verband",
                schema: "personen");

            migrationBuilder.DropIndex(
                name: "ix_persoon_zelfde_als",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "gezag",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "ingetrokken_door",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "ingetrokken_op",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "intrekreden",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "toelichting",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "vastgelegd_door",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "vastgelegd_op",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "woorden",
                schema: "personen",
                table: "relatie");

            migrationBuilder.DropColumn(
                name: "aliassen",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "geboortejaar",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "roepnaam",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "taal",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "tolk_nodig",
                schema: "personen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "score",
                schema: "personen",
                table: "matchvoorstel");

            migrationBuilder.DropColumn(
                name: "uitleg_json",
                schema: "personen",
                table: "matchvoorstel");

            migrationBuilder.DropColumn(
                name: "buurt",
                schema: "personen",
                table: "adres");

            migrationBuilder.DropColumn(
                name: "gemeente",
                schema: "personen",
                table: "adres");

            migrationBuilder.DropColumn(
                name: "wijk",
                schema: "personen",
                table: "adres");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "sinds",
                schema: "personen",
                table: "relatie",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "bsn",
                schema: "personen",
                table: "persoon",
                type: "character varying(9)",
                maxLength: 9,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(50)",
                oldMaxLength: 50,
                oldNullable: true);
        }
    }
}
