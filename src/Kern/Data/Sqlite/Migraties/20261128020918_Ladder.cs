using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Ladder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "rooster",
                table: "interventie");

            migrationBuilder.AddColumn<Guid>(
                name: "schaal_id",
                table: "leefgebiedscore",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "eerder_opgeschort",
                table: "casus",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "opgeschort_tot",
                table: "casus",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "opgeschort_van",
                table: "casus",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "verband_id",
                table: "casus",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "andere_lezing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    over_versie = table.Column<int>(type: "INTEGER", nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_andere_lezing", x => x.id);
                    table.ForeignKey(
                        name: "fk_andere_lezing_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "beschermfactor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    leefgebied_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    vervallen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beschermfactor", x => x.id);
                    table.ForeignKey(
                        name: "fk_beschermfactor_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusoverdracht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naar_huis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naar_naam = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    waarom = table.Column<string>(type: "TEXT", nullable: true),
                    inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    met_essentie = table.Column<bool>(type: "INTEGER", nullable: false),
                    met_leefgebieden = table.Column<bool>(type: "INTEGER", nullable: false),
                    met_plan = table.Column<bool>(type: "INTEGER", nullable: false),
                    met_pogingen = table.Column<bool>(type: "INTEGER", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aangeboden_op = table.Column<long>(type: "INTEGER", nullable: false),
                    aangeboden_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    antwoordreden = table.Column<string>(type: "TEXT", nullable: true),
                    nieuwe_casus_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverdracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusoverdracht_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusregie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusregie", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusregie_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "eerdere_poging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    over_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    wie = table.Column<string>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    resultaat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afloop = table.Column<string>(type: "TEXT", nullable: true),
                    waarom_niet = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bron_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eerdere_poging", x => x.id);
                    table.ForeignKey(
                        name: "fk_eerdere_poging_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "essentieversie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_essentieversie", x => x.id);
                    table.ForeignKey(
                        name: "fk_essentieversie_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leefgebiedschaal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    laagste = table.Column<int>(type: "INTEGER", nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: false),
                    probleem_tot = table.Column<int>(type: "INTEGER", nullable: false),
                    gesprek_vanaf = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vastgelegd_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leefgebiedschaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opschorting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    hervat_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hervat_reden = table.Column<string>(type: "TEXT", nullable: true),
                    hervat_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    verschoven = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opschorting", x => x.id);
                    table.ForeignKey(
                        name: "fk_opschorting_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusoverdracht_persoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overdracht_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rij = table.Column<int>(type: "INTEGER", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    geboortejaar = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusoverdracht_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusoverdracht_persoon_casusoverdracht_overdracht_id",
                        column: x => x.overdracht_id,
                        principalTable: "casusoverdracht",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_casus_huis_id_opgeschort_tot",
                table: "casus",
                columns: new[] { "huis_id", "opgeschort_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_verband_id",
                table: "casus",
                column: "verband_id");

            migrationBuilder.CreateIndex(
                name: "ix_andere_lezing_casus_id",
                table: "andere_lezing",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_beschermfactor_casus_id_persoon_id",
                table: "beschermfactor",
                columns: new[] { "casus_id", "persoon_id" });

            migrationBuilder.CreateIndex(
                name: "ix_beschermfactor_persoon_id",
                table: "beschermfactor",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_casus_id",
                table: "casusoverdracht",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_huis_id_status",
                table: "casusoverdracht",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_naar_huis_id_status",
                table: "casusoverdracht",
                columns: new[] { "naar_huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_organisatie_id_status",
                table: "casusoverdracht",
                columns: new[] { "organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_persoon_overdracht_id",
                table: "casusoverdracht_persoon",
                column: "overdracht_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverdracht_persoon_persoon_id",
                table: "casusoverdracht_persoon",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusregie_casus_id_tot",
                table: "casusregie",
                columns: new[] { "casus_id", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_poging_casus_id",
                table: "eerdere_poging",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_poging_over_id",
                table: "eerdere_poging",
                column: "over_id");

            migrationBuilder.CreateIndex(
                name: "ix_essentieversie_casus_id_nummer",
                table: "essentieversie",
                columns: new[] { "casus_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leefgebiedschaal_huis_id_vanaf",
                table: "leefgebiedschaal",
                columns: new[] { "huis_id", "vanaf" });

            migrationBuilder.CreateIndex(
                name: "ix_opschorting_casus_id",
                table: "opschorting",
                column: "casus_id");

            migrationBuilder.AddForeignKey(
                name: "fk_casus_verband_verband_id",
                table: "casus",
                column: "verband_id",
                principalTable: "verband",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_casus_verband_verband_id",
                table: "casus");

            migrationBuilder.DropTable(
                name: "andere_lezing");

            migrationBuilder.DropTable(
                name: "beschermfactor");

            migrationBuilder.DropTable(
                name: "casusoverdracht_persoon");

            migrationBuilder.DropTable(
                name: "casusregie");

            migrationBuilder.DropTable(
                name: "eerdere_poging");

            migrationBuilder.DropTable(
                name: "essentieversie");

            migrationBuilder.DropTable(
                name: "leefgebiedschaal");

            migrationBuilder.DropTable(
                name: "opschorting");

            migrationBuilder.DropTable(
                name: "casusoverdracht");

            migrationBuilder.DropIndex(
                name: "ix_casus_huis_id_opgeschort_tot",
                table: "casus");

            migrationBuilder.DropIndex(
                name: "ix_casus_verband_id",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "schaal_id",
                table: "leefgebiedscore");

            migrationBuilder.DropColumn(
                name: "eerder_opgeschort",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "opgeschort_tot",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "opgeschort_van",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "verband_id",
                table: "casus");

            migrationBuilder.AddColumn<string>(
                name: "rooster",
                table: "interventie",
                type: "TEXT",
                maxLength: 400,
                nullable: true);
        }
    }
}
