using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Ladder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "rooster",
                schema: "plannen",
                table: "interventie");

            migrationBuilder.AddColumn<Guid>(
                name: "schaal_id",
                schema: "casussen",
                table: "leefgebiedscore",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "eerder_opgeschort",
                schema: "casussen",
                table: "casus",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "opgeschort_tot",
                schema: "casussen",
                table: "casus",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "opgeschort_van",
                schema: "casussen",
                table: "casus",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "verband_id",
                schema: "casussen",
                table: "casus",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "andere_lezing",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    over_versie = table.Column<int>(type: "integer", nullable: false),
                    woorden = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_andere_lezing", x => x.id);
                    table.ForeignKey(
                        name: "fk_andere_lezing_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "beschermfactor",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "uuid", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    vervallen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beschermfactor", x => x.id);
                    table.ForeignKey(
                        name: "fk_beschermfactor_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusoverdracht",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: true),
                    naar_huis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    naar_naam = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    waarom = table.Column<string>(type: "text", nullable: true),
                    inhoud = table.Column<string>(type: "text", nullable: true),
                    met_essentie = table.Column<bool>(type: "boolean", nullable: false),
                    met_leefgebieden = table.Column<bool>(type: "boolean", nullable: false),
                    met_plan = table.Column<bool>(type: "boolean", nullable: false),
                    met_pogingen = table.Column<bool>(type: "boolean", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    aangeboden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    aangeboden_door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    antwoordreden = table.Column<string>(type: "text", nullable: true),
                    nieuwe_casus_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverdracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusoverdracht_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusregie",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusregie", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusregie_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "eerdere_poging",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    over_id = table.Column<Guid>(type: "uuid", nullable: true),
                    wat = table.Column<string>(type: "text", nullable: false),
                    wie = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    resultaat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    afloop = table.Column<string>(type: "text", nullable: true),
                    waarom_niet = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eerdere_poging", x => x.id);
                    table.ForeignKey(
                        name: "fk_eerdere_poging_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "essentieversie",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_essentieversie", x => x.id);
                    table.ForeignKey(
                        name: "fk_essentieversie_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leefgebiedschaal",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    laagste = table.Column<int>(type: "integer", nullable: false),
                    woorden = table.Column<string>(type: "text", nullable: false),
                    probleem_tot = table.Column<int>(type: "integer", nullable: false),
                    gesprek_vanaf = table.Column<int>(type: "integer", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leefgebiedschaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opschorting",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hervat_op = table.Column<DateOnly>(type: "date", nullable: true),
                    hervat_reden = table.Column<string>(type: "text", nullable: true),
                    hervat_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    verschoven = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opschorting", x => x.id);
                    table.ForeignKey(
                        name: "fk_opschorting_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusoverdracht_persoon",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    overdracht_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    geboortejaar = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverdracht_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusoverdracht_persoon_casusoverdracht_overdracht_id",
                        column: x => x.overdracht_id,
                        principalSchema: "casussen",
                        principalTable: "casusoverdracht",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_casus_huis_id_opgeschort_tot",
                schema: "casussen",
                table: "casus",
                columns: new[] { "huis_id", "opgeschort_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_verband_id",
                schema: "casussen",
                table: "casus",
                column: "verband_id");

            migrationBuilder.CreateIndex(
                name: "ix_andere_lezing_casus_id",
                schema: "casussen",
                table: "andere_lezing",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_beschermfactor_casus_id_persoon_id",
                schema: "casussen",
                table: "beschermfactor",
                columns: new[] { "casus_id", "persoon_id" });

            migrationBuilder.CreateIndex(
                name: "ix_beschermfactor_persoon_id",
                schema: "casussen",
                table: "beschermfactor",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_casus_id",
                schema: "casussen",
                table: "casusoverdracht",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_huis_id_status",
                schema: "casussen",
                table: "casusoverdracht",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_naar_huis_id_status",
                schema: "casussen",
                table: "casusoverdracht",
                columns: new[] { "naar_huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_organisatie_id_status",
                schema: "casussen",
                table: "casusoverdracht",
                columns: new[] { "organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_persoon_overdracht_id",
                schema: "casussen",
                table: "casusoverdracht_persoon",
                column: "overdracht_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_persoon_persoon_id",
                schema: "casussen",
                table: "casusoverdracht_persoon",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusregie_casus_id_tot",
                schema: "casussen",
                table: "casusregie",
                columns: new[] { "casus_id", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_poging_casus_id",
                schema: "casussen",
                table: "eerdere_poging",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_poging_over_id",
                schema: "casussen",
                table: "eerdere_poging",
                column: "over_id");

            migrationBuilder.CreateIndex(
                name: "ix_essentieversie_casus_id_nummer",
                schema: "casussen",
                table: "essentieversie",
                columns: new[] { "casus_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leefgebiedschaal_huis_id_vanaf",
                schema: "casussen",
                table: "leefgebiedschaal",
                columns: new[] { "huis_id", "vanaf" });

            migrationBuilder.CreateIndex(
                name: "ix_opschorting_casus_id",
                schema: "casussen",
                table: "opschorting",
                column: "casus_id");

            migrationBuilder.AddForeignKey(
                name: "fk_casus_verband_verband_id",
                schema: "casussen",
                table: "casus",
                column: "verband_id",
                principalSchema: "personen",
                principalTable: "verband",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_casus_verband_verband_id",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropTable(
                name: "andere_lezing",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "beschermfactor",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusoverdracht_persoon",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusregie",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "eerdere_poging",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "essentieversie",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "leefgebiedschaal",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "opschorting",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusoverdracht",
                schema: "casussen");

            migrationBuilder.DropIndex(
                name: "ix_casus_huis_id_opgeschort_tot",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropIndex(
                name: "ix_casus_verband_id",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "schaal_id",
                schema: "casussen",
                table: "leefgebiedscore");

            migrationBuilder.DropColumn(
                name: "eerder_opgeschort",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "opgeschort_tot",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "opgeschort_van",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "verband_id",
                schema: "casussen",
                table: "casus");

            migrationBuilder.AddColumn<string>(
                name: "rooster",
                schema: "plannen",
                table: "interventie",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);
        }
    }
}
