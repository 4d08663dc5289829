using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Casusoverleggen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "agenda",
                table: "postbericht",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "agendamethode",
                table: "postbericht",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "bron_id",
                table: "inzet",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "afgelast_op",
                table: "casusoverleg",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "minuten",
                table: "casusoverleg",
                type: "INTEGER",
                nullable: false,
                defaultValue: 60);

            migrationBuilder.AddColumn<int>(
                name: "minuten_deel_twee",
                table: "casusoverleg",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "plaats_id",
                table: "casusoverleg",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reeks_dag",
                table: "casusoverleg",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "reeks_id",
                table: "casusoverleg",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "videolink",
                table: "casusoverleg",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "volgnummer",
                table: "casusoverleg",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "waarom_afgelast",
                table: "casusoverleg",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "waarom_verplaatst",
                table: "casusoverleg",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "deel",
                table: "agendapunt",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "minuten",
                table: "agendapunt",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "vast",
                table: "agendapunt",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "overlegafmelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    inbreng = table.Column<string>(type: "TEXT", nullable: true),
                    vervanger_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    ingetrokken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegafmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_overlegafmelding_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlegherinnering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegherinnering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overlegplaats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    adres = table.Column<string>(type: "TEXT", nullable: true),
                    stoelen = table.Column<int>(type: "INTEGER", nullable: true),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegplaats", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overlegreeks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    gestopt = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegreeks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overleguitnodiging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    verzonden_op = table.Column<long>(type: "INTEGER", nullable: false),
                    ingetrokken = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overleguitnodiging", x => x.id);
                    table.ForeignKey(
                        name: "fk_overleguitnodiging_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    begonnen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    gesloten_op = table.Column<long>(type: "INTEGER", nullable: true),
                    huidig_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    huidig_sinds = table.Column<long>(type: "INTEGER", nullable: true),
                    verslagversie = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering", x => x.id);
                    table.ForeignKey(
                        name: "fk_vergadering_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_concept",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    bewaard_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_concept", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_inbreng",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_inbreng", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verklaringtekst",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verklaringtekst", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "voorbereiding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bewaard_op = table.Column<long>(type: "INTEGER", nullable: false),
                    verzonden_op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorbereiding", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorbereiding_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_voorbereiding_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlegreeks_deelnemer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reeks_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegreeks_deelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_overlegreeks_deelnemer_overlegreeks_reeks_id",
                        column: x => x.reeks_id,
                        principalTable: "overlegreeks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlegreeks_overgeslagen",
                columns: table => new
                {
                    reeks_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegreeks_overgeslagen", x => new { x.reeks_id, x.dag });
                    table.ForeignKey(
                        name: "fk_overlegreeks_overgeslagen_overlegreeks_reeks_id",
                        column: x => x.reeks_id,
                        principalTable: "overlegreeks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlegreeks_versie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reeks_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ritme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    om = table.Column<int>(type: "INTEGER", nullable: false),
                    weekdag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begint = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    minuten_deel_twee = table.Column<int>(type: "INTEGER", nullable: false),
                    plaats_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    plaats = table.Column<string>(type: "TEXT", nullable: false),
                    videolink = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegreeks_versie", x => x.id);
                    table.ForeignKey(
                        name: "fk_overlegreeks_versie_organisatie_voorzitter_id",
                        column: x => x.voorzitter_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_overlegreeks_versie_overlegreeks_reeks_id",
                        column: x => x.reeks_id,
                        principalTable: "overlegreeks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    vingerafdruk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemaakt_op = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket", x => x.id);
                    table.ForeignKey(
                        name: "fk_noodpakket_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bewaard_op = table.Column<long>(type: "INTEGER", nullable: false),
                    afgerond_op = table.Column<long>(type: "INTEGER", nullable: true),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer", x => x.id);
                    table.ForeignKey(
                        name: "fk_papierinvoer_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "uitkomstpakket",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    verslagversie = table.Column<int>(type: "INTEGER", nullable: false),
                    klaar_op = table.Column<long>(type: "INTEGER", nullable: false),
                    gelezen_op = table.Column<long>(type: "INTEGER", nullable: true),
                    gelezen_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitkomstpakket", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitkomstpakket_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_deelnemer",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leidt = table.Column<bool>(type: "INTEGER", nullable: false),
                    deelname = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    getekend_op = table.Column<long>(type: "INTEGER", nullable: true),
                    verklaring = table.Column<int>(type: "INTEGER", nullable: true),
                    op_papier = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_deelnemer", x => new { x.vergadering_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_vergadering_deelnemer_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_plek",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    bij = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_plek", x => new { x.vergadering_id, x.casus_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_vergadering_plek_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_punt",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    seconden = table.Column<int>(type: "INTEGER", nullable: false),
                    besproken_op = table.Column<long>(type: "INTEGER", nullable: true),
                    vertrouwelijk = table.Column<bool>(type: "INTEGER", nullable: false),
                    waarom_vertrouwelijk = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_punt", x => new { x.vergadering_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_vergadering_punt_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_opmerking",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    opnieuw = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_opmerking", x => new { x.vergadering_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_verslag_opmerking_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_verslag_opmerking_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_punt",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_punt", x => new { x.vergadering_id, x.versie, x.casus_id });
                    table.ForeignKey(
                        name: "fk_verslag_punt_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_verslag_punt_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_versie",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    lijst = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    op = table.Column<long>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_versie", x => new { x.vergadering_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_verslag_versie_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket_exemplaar",
                columns: table => new
                {
                    noodpakket_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afdrukken = table.Column<int>(type: "INTEGER", nullable: false),
                    afgedrukt_op = table.Column<long>(type: "INTEGER", nullable: true),
                    uitgereikt_op = table.Column<long>(type: "INTEGER", nullable: true),
                    uitgereikt_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    afgehandeld_op = table.Column<long>(type: "INTEGER", nullable: true),
                    afgehandeld_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket_exemplaar", x => new { x.noodpakket_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_noodpakket_exemplaar_noodpakket_noodpakket_id",
                        column: x => x.noodpakket_id,
                        principalTable: "noodpakket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket_punt",
                columns: table => new
                {
                    noodpakket_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket_punt", x => new { x.noodpakket_id, x.nummer, x.casus_id });
                    table.ForeignKey(
                        name: "fk_noodpakket_punt_noodpakket_noodpakket_id",
                        column: x => x.noodpakket_id,
                        principalTable: "noodpakket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer_handtekening",
                columns: table => new
                {
                    papierinvoer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    professional_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    exemplaar = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer_handtekening", x => new { x.papierinvoer_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_papierinvoer_handtekening_papierinvoer_papierinvoer_id",
                        column: x => x.papierinvoer_id,
                        principalTable: "papierinvoer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer_punt",
                columns: table => new
                {
                    papierinvoer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer_punt", x => new { x.papierinvoer_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_papierinvoer_punt_papierinvoer_papierinvoer_id",
                        column: x => x.papierinvoer_id,
                        principalTable: "papierinvoer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inzet_bron_id_professional_id",
                table: "inzet",
                columns: new[] { "bron_id", "professional_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casusoverleg_plaats_id",
                table: "casusoverleg",
                column: "plaats_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverleg_reeks_id_reeks_dag",
                table: "casusoverleg",
                columns: new[] { "reeks_id", "reeks_dag" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_huis_id_nummer",
                table: "noodpakket",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_overleg_id",
                table: "noodpakket",
                column: "overleg_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_vergadering_id",
                table: "noodpakket",
                column: "vergadering_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_exemplaar_professional_id",
                table: "noodpakket_exemplaar",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlegafmelding_overleg_id_professional_id",
                table: "overlegafmelding",
                columns: new[] { "overleg_id", "professional_id" });

            migrationBuilder.CreateIndex(
                name: "ix_overlegherinnering_overleg_id_professional_id",
                table: "overlegherinnering",
                columns: new[] { "overleg_id", "professional_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlegplaats_huis_id_naam",
                table: "overlegplaats",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_huis_id",
                table: "overlegreeks",
                column: "huis_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_deelnemer_professional_id",
                table: "overlegreeks_deelnemer",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_deelnemer_reeks_id",
                table: "overlegreeks_deelnemer",
                column: "reeks_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_versie_reeks_id_vanaf",
                table: "overlegreeks_versie",
                columns: new[] { "reeks_id", "vanaf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_versie_voorzitter_id",
                table: "overlegreeks_versie",
                column: "voorzitter_id");

            migrationBuilder.CreateIndex(
                name: "ix_overleguitnodiging_overleg_id_professional_id",
                table: "overleguitnodiging",
                columns: new[] { "overleg_id", "professional_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_papierinvoer_vergadering_id",
                table: "papierinvoer",
                column: "vergadering_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_uitkomstpakket_huis_id_organisatie_id_gelezen_op",
                table: "uitkomstpakket",
                columns: new[] { "huis_id", "organisatie_id", "gelezen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_uitkomstpakket_vergadering_id_organisatie_id",
                table: "uitkomstpakket",
                columns: new[] { "vergadering_id", "organisatie_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_huis_id_dag",
                table: "vergadering",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_overleg_id",
                table: "vergadering",
                column: "overleg_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_concept_huis_id_bewaard_op",
                table: "vergadering_concept",
                columns: new[] { "huis_id", "bewaard_op" });

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_concept_vergadering_id_casus_id_eigenaar_id",
                table: "vergadering_concept",
                columns: new[] { "vergadering_id", "casus_id", "eigenaar_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_deelnemer_professional_id",
                table: "vergadering_deelnemer",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_inbreng_vergadering_id_casus_id",
                table: "vergadering_inbreng",
                columns: new[] { "vergadering_id", "casus_id" });

            migrationBuilder.CreateIndex(
                name: "ix_verklaringtekst_huis_id_nummer",
                table: "verklaringtekst",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verslag_opmerking_casus_id",
                table: "verslag_opmerking",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_verslag_punt_casus_id",
                table: "verslag_punt",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorbereiding_casus_id",
                table: "voorbereiding",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorbereiding_overleg_id_casus_id_organisatie_id",
                table: "voorbereiding",
                columns: new[] { "overleg_id", "casus_id", "organisatie_id" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_casusoverleg_overlegplaatsen_plaats_id",
                table: "casusoverleg",
                column: "plaats_id",
                principalTable: "overlegplaats",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_casusoverleg_reeksen_reeks_id",
                table: "casusoverleg",
                column: "reeks_id",
                principalTable: "overlegreeks",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_casusoverleg_overlegplaatsen_plaats_id",
                table: "casusoverleg");

            migrationBuilder.DropForeignKey(
                name: "fk_casusoverleg_reeksen_reeks_id",
                table: "casusoverleg");

            migrationBuilder.DropTable(
                name: "noodpakket_exemplaar");

            migrationBuilder.DropTable(
                name: "noodpakket_punt");

            migrationBuilder.DropTable(
                name: "overlegafmelding");

            migrationBuilder.DropTable(
                name: "overlegherinnering");

            migrationBuilder.DropTable(
                name: "overlegplaats");

            migrationBuilder.DropTable(
                name: "overlegreeks_deelnemer");

            migrationBuilder.DropTable(
                name: "overlegreeks_overgeslagen");

            migrationBuilder.DropTable(
                name: "overlegreeks_versie");

            migrationBuilder.DropTable(
                name: "overleguitnodiging");

            migrationBuilder.DropTable(
                name: "papierinvoer_handtekening");

            migrationBuilder.DropTable(
                name: "papierinvoer_punt");

            migrationBuilder.DropTable(
                name: "uitkomstpakket");

            migrationBuilder.DropTable(
                name: "vergadering_concept");

            migrationBuilder.DropTable(
                name: "vergadering_deelnemer");

            migrationBuilder.DropTable(
                name: "vergadering_inbreng");

            migrationBuilder.DropTable(
                name: "vergadering_plek");

            migrationBuilder.DropTable(
                name: "vergadering_punt");

            migrationBuilder.DropTable(
                name: "verklaringtekst");

            migrationBuilder.DropTable(
                name: "verslag_opmerking");

            migrationBuilder.DropTable(
                name: "verslag_punt");

            migrationBuilder.DropTable(
                name: "verslag_versie");

            migrationBuilder.DropTable(
                name: "voorbereiding");

            migrationBuilder.DropTable(
                name: "noodpakket");

            migrationBuilder.DropTable(
                name: "overlegreeks");

            migrationBuilder.DropTable(
                name: "papierinvoer");

            migrationBuilder.DropTable(
                name: "vergadering");

            migrationBuilder.DropIndex(
                name: "ix_inzet_bron_id_professional_id",
                table: "inzet");

            migrationBuilder.DropIndex(
                name: "ix_casusoverleg_plaats_id",
                table: "casusoverleg");

            migrationBuilder.DropIndex(
                name: "ix_casusoverleg_reeks_id_reeks_dag",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "agenda",
                table: "postbericht");

            migrationBuilder.DropColumn(
                name: "agendamethode",
                table: "postbericht");

            migrationBuilder.DropColumn(
                name: "bron_id",
                table: "inzet");

            migrationBuilder.DropColumn(
                name: "afgelast_op",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "minuten",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "minuten_deel_twee",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "plaats_id",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "reeks_dag",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "reeks_id",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "videolink",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "volgnummer",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "waarom_afgelast",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "waarom_verplaatst",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "deel",
                table: "agendapunt");

            migrationBuilder.DropColumn(
                name: "minuten",
                table: "agendapunt");

            migrationBuilder.DropColumn(
                name: "vast",
                table: "agendapunt");
        }
    }
}
