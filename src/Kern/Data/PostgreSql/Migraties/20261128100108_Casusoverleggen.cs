using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Casusoverleggen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "agenda",
                schema: "netwerk",
                table: "postbericht",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "agendamethode",
                schema: "netwerk",
                table: "postbericht",
                type: "character varying(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "bron_id",
                schema: "sturing",
                table: "inzet",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "afgelast_op",
                schema: "overleggen",
                table: "casusoverleg",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "minuten",
                schema: "overleggen",
                table: "casusoverleg",
                type: "integer",
                nullable: false,
                defaultValue: 60);

            migrationBuilder.AddColumn<int>(
                name: "minuten_deel_twee",
                schema: "overleggen",
                table: "casusoverleg",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "plaats_id",
                schema: "overleggen",
                table: "casusoverleg",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reeks_dag",
                schema: "overleggen",
                table: "casusoverleg",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "reeks_id",
                schema: "overleggen",
                table: "casusoverleg",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "videolink",
                schema: "overleggen",
                table: "casusoverleg",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "volgnummer",
                schema: "overleggen",
                table: "casusoverleg",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "waarom_afgelast",
                schema: "overleggen",
                table: "casusoverleg",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "waarom_verplaatst",
                schema: "overleggen",
                table: "casusoverleg",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "deel",
                schema: "overleggen",
                table: "agendapunt",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "minuten",
                schema: "overleggen",
                table: "agendapunt",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "vast",
                schema: "overleggen",
                table: "agendapunt",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "overlegafmelding",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    inbreng = table.Column<string>(type: "text", nullable: true),
                    vervanger_id = table.Column<Guid>(type: "uuid", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegafmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_overlegafmelding_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalSchema: "overleggen",
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlegherinnering",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegherinnering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overlegplaats",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    adres = table.Column<string>(type: "text", nullable: true),
                    stoelen = table.Column<int>(type: "integer", nullable: true),
                    vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegplaats", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overlegreeks",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    gestopt = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegreeks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overleguitnodiging",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    verzonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken = table.Column<bool>(type: "boolean", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overleguitnodiging", x => x.id);
                    table.ForeignKey(
                        name: "fk_overleguitnodiging_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalSchema: "overleggen",
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gesloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    huidig_id = table.Column<Guid>(type: "uuid", nullable: true),
                    huidig_sinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verslagversie = table.Column<int>(type: "integer", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering", x => x.id);
                    table.ForeignKey(
                        name: "fk_vergadering_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalSchema: "overleggen",
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_concept",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    bewaard_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_concept", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_inbreng",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_inbreng", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verklaringtekst",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verklaringtekst", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "voorbereiding",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bewaard_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verzonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorbereiding", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorbereiding_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_voorbereiding_casusoverleg_overleg_id",
                        column: x => x.overleg_id,
                        principalSchema: "overleggen",
                        principalTable: "casusoverleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlegreeks_deelnemer",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reeks_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegreeks_deelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_overlegreeks_deelnemer_overlegreeks_reeks_id",
                        column: x => x.reeks_id,
                        principalSchema: "overleggen",
                        principalTable: "overlegreeks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlegreeks_overgeslagen",
                schema: "overleggen",
                columns: table => new
                {
                    reeks_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegreeks_overgeslagen", x => new { x.reeks_id, x.dag });
                    table.ForeignKey(
                        name: "fk_overlegreeks_overgeslagen_overlegreeks_reeks_id",
                        column: x => x.reeks_id,
                        principalSchema: "overleggen",
                        principalTable: "overlegreeks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlegreeks_versie",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reeks_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    ritme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    om = table.Column<int>(type: "integer", nullable: false),
                    weekdag = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begint = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    minuten = table.Column<int>(type: "integer", nullable: false),
                    minuten_deel_twee = table.Column<int>(type: "integer", nullable: false),
                    plaats_id = table.Column<Guid>(type: "uuid", nullable: true),
                    plaats = table.Column<string>(type: "text", nullable: false),
                    videolink = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegreeks_versie", x => x.id);
                    table.ForeignKey(
                        name: "fk_overlegreeks_versie_organisatie_voorzitter_id",
                        column: x => x.voorzitter_id,
                        principalSchema: "netwerk",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_overlegreeks_versie_overlegreeks_reeks_id",
                        column: x => x.reeks_id,
                        principalSchema: "overleggen",
                        principalTable: "overlegreeks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overleg_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorzitter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    vingerafdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket", x => x.id);
                    table.ForeignKey(
                        name: "fk_noodpakket_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bewaard_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    afgerond_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer", x => x.id);
                    table.ForeignKey(
                        name: "fk_papierinvoer_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "uitkomstpakket",
                schema: "overleggen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    verslagversie = table.Column<int>(type: "integer", nullable: false),
                    klaar_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gelezen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gelezen_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitkomstpakket", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitkomstpakket_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_deelnemer",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    leidt = table.Column<bool>(type: "boolean", nullable: false),
                    deelname = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    getekend_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verklaring = table.Column<int>(type: "integer", nullable: true),
                    op_papier = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_deelnemer", x => new { x.vergadering_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_vergadering_deelnemer_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_plek",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grond = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    bij = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_plek", x => new { x.vergadering_id, x.casus_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_vergadering_plek_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vergadering_punt",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    minuten = table.Column<int>(type: "integer", nullable: false),
                    seconden = table.Column<int>(type: "integer", nullable: false),
                    besproken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vertrouwelijk = table.Column<bool>(type: "boolean", nullable: false),
                    waarom_vertrouwelijk = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vergadering_punt", x => new { x.vergadering_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_vergadering_punt_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_opmerking",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: true),
                    opnieuw = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_opmerking", x => new { x.vergadering_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_verslag_opmerking_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_verslag_opmerking_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_punt",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_punt", x => new { x.vergadering_id, x.versie, x.casus_id });
                    table.ForeignKey(
                        name: "fk_verslag_punt_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_verslag_punt_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verslag_versie",
                schema: "overleggen",
                columns: table => new
                {
                    vergadering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    lijst = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag_versie", x => new { x.vergadering_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_verslag_versie_vergadering_vergadering_id",
                        column: x => x.vergadering_id,
                        principalSchema: "overleggen",
                        principalTable: "vergadering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket_exemplaar",
                schema: "overleggen",
                columns: table => new
                {
                    noodpakket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    afdrukken = table.Column<int>(type: "integer", nullable: false),
                    afgedrukt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    uitgereikt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    uitgereikt_door = table.Column<Guid>(type: "uuid", nullable: true),
                    afgehandeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    afgehandeld_door = table.Column<Guid>(type: "uuid", nullable: true),
                    toelichting = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket_exemplaar", x => new { x.noodpakket_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_noodpakket_exemplaar_noodpakket_noodpakket_id",
                        column: x => x.noodpakket_id,
                        principalSchema: "overleggen",
                        principalTable: "noodpakket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "noodpakket_punt",
                schema: "overleggen",
                columns: table => new
                {
                    noodpakket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodpakket_punt", x => new { x.noodpakket_id, x.nummer, x.casus_id });
                    table.ForeignKey(
                        name: "fk_noodpakket_punt_noodpakket_noodpakket_id",
                        column: x => x.noodpakket_id,
                        principalSchema: "overleggen",
                        principalTable: "noodpakket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer_handtekening",
                schema: "overleggen",
                columns: table => new
                {
                    papierinvoer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplaar = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer_handtekening", x => new { x.papierinvoer_id, x.professional_id });
                    table.ForeignKey(
                        name: "fk_papierinvoer_handtekening_papierinvoer_papierinvoer_id",
                        column: x => x.papierinvoer_id,
                        principalSchema: "overleggen",
                        principalTable: "papierinvoer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papierinvoer_punt",
                schema: "overleggen",
                columns: table => new
                {
                    papierinvoer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papierinvoer_punt", x => new { x.papierinvoer_id, x.casus_id });
                    table.ForeignKey(
                        name: "fk_papierinvoer_punt_papierinvoer_papierinvoer_id",
                        column: x => x.papierinvoer_id,
                        principalSchema: "overleggen",
                        principalTable: "papierinvoer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inzet_bron_id_professional_id",
                schema: "sturing",
                table: "inzet",
                columns: new[] { "bron_id", "professional_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casusoverleg_plaats_id",
                schema: "overleggen",
                table: "casusoverleg",
                column: "plaats_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusoverleg_reeks_id_reeks_dag",
                schema: "overleggen",
                table: "casusoverleg",
                columns: new[] { "reeks_id", "reeks_dag" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_huis_id_nummer",
                schema: "overleggen",
                table: "noodpakket",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_overleg_id",
                schema: "overleggen",
                table: "noodpakket",
                column: "overleg_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_vergadering_id",
                schema: "overleggen",
                table: "noodpakket",
                column: "vergadering_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodpakket_exemplaar_professional_id",
                schema: "overleggen",
                table: "noodpakket_exemplaar",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlegafmelding_overleg_id_professional_id",
                schema: "overleggen",
                table: "overlegafmelding",
                columns: new[] { "overleg_id", "professional_id" });

            migrationBuilder.CreateIndex(
                name: "ix_overlegherinnering_overleg_id_professional_id",
                schema: "overleggen",
                table: "overlegherinnering",
                columns: new[] { "overleg_id", "professional_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlegplaats_huis_id_naam",
                schema: "overleggen",
                table: "overlegplaats",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_huis_id",
                schema: "overleggen",
                table: "overlegreeks",
                column: "huis_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_deelnemer_professional_id",
                schema: "overleggen",
                table: "overlegreeks_deelnemer",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_deelnemer_reeks_id",
                schema: "overleggen",
                table: "overlegreeks_deelnemer",
                column: "reeks_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_versie_reeks_id_vanaf",
                schema: "overleggen",
                table: "overlegreeks_versie",
                columns: new[] { "reeks_id", "vanaf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlegreeks_versie_voorzitter_id",
                schema: "overleggen",
                table: "overlegreeks_versie",
                column: "voorzitter_id");

            migrationBuilder.CreateIndex(
                name: "ix_overleguitnodiging_overleg_id_professional_id",
                schema: "overleggen",
                table: "overleguitnodiging",
                columns: new[] { "overleg_id", "professional_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_papierinvoer_vergadering_id",
                schema: "overleggen",
                table: "papierinvoer",
                column: "vergadering_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_uitkomstpakket_huis_id_organisatie_id_gelezen_op",
                schema: "overleggen",
                table: "uitkomstpakket",
                columns: new[] { "huis_id", "organisatie_id", "gelezen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_uitkomstpakket_vergadering_id_organisatie_id",
                schema: "overleggen",
                table: "uitkomstpakket",
                columns: new[] { "vergadering_id", "organisatie_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_huis_id_dag",
                schema: "overleggen",
                table: "vergadering",
                columns: new[] { "huis_id", "dag" });

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_overleg_id",
                schema: "overleggen",
                table: "vergadering",
                column: "overleg_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_concept_huis_id_bewaard_op",
                schema: "overleggen",
                table: "vergadering_concept",
                columns: new[] { "huis_id", "bewaard_op" });

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_concept_vergadering_id_casus_id_eigenaar_id",
                schema: "overleggen",
                table: "vergadering_concept",
                columns: new[] { "vergadering_id", "casus_id", "eigenaar_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_deelnemer_professional_id",
                schema: "overleggen",
                table: "vergadering_deelnemer",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_vergadering_inbreng_vergadering_id_casus_id",
                schema: "overleggen",
                table: "vergadering_inbreng",
                columns: new[] { "vergadering_id", "casus_id" });

            migrationBuilder.CreateIndex(
                name: "ix_verklaringtekst_huis_id_nummer",
                schema: "overleggen",
                table: "verklaringtekst",
                columns: new[] { "huis_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verslag_opmerking_casus_id",
                schema: "overleggen",
                table: "verslag_opmerking",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_verslag_punt_casus_id",
                schema: "overleggen",
                table: "verslag_punt",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorbereiding_casus_id",
                schema: "overleggen",
                table: "voorbereiding",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorbereiding_overleg_id_casus_id_organisatie_id",
                schema: "overleggen",
                table: "voorbereiding",
                columns: new[] { "overleg_id", "casus_id", "organisatie_id" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_casusoverleg_overlegplaatsen_plaats_id",
                schema: "overleggen",
                table: "casusoverleg",
                column: "plaats_id",
                principalSchema: "overleggen",
                principalTable: "overlegplaats",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_casusoverleg_reeksen_reeks_id",
                schema: "overleggen",
                table: "casusoverleg",
                column: "reeks_id",
                principalSchema: "overleggen",
                principalTable: "overlegreeks",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_casusoverleg_overlegplaatsen_plaats_id",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropForeignKey(
                name: "fk_casusoverleg_reeksen_reeks_id",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropTable(
                name: "noodpakket_exemplaar",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "noodpakket_punt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "overlegafmelding",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "overlegherinnering",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "overlegplaats",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "overlegreeks_deelnemer",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "overlegreeks_overgeslagen",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "overlegreeks_versie",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "overleguitnodiging",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "papierinvoer_handtekening",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "papierinvoer_punt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "uitkomstpakket",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_concept",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_deelnemer",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_inbreng",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_plek",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering_punt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "verklaringtekst",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "verslag_opmerking",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "verslag_punt",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "verslag_versie",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "voorbereiding",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "noodpakket",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "overlegreeks",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "papierinvoer",
                schema: "overleggen");

            migrationBuilder.DropTable(
                name: "vergadering",
                schema: "overleggen");

            migrationBuilder.DropIndex(
                name: "ix_inzet_bron_id_professional_id",
                schema: "sturing",
                table: "inzet");

            migrationBuilder.DropIndex(
                name: "ix_casusoverleg_plaats_id",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropIndex(
                name: "ix_casusoverleg_reeks_id_reeks_dag",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "agenda",
                schema: "netwerk",
                table: "postbericht");

            migrationBuilder.DropColumn(
                name: "agendamethode",
                schema: "netwerk",
                table: "postbericht");

            migrationBuilder.DropColumn(
                name: "bron_id",
                schema: "sturing",
                table: "inzet");

            migrationBuilder.DropColumn(
                name: "afgelast_op",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "minuten",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "minuten_deel_twee",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "plaats_id",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "reeks_dag",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "reeks_id",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "videolink",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "volgnummer",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "waarom_afgelast",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "waarom_verplaatst",
                schema: "overleggen",
                table: "casusoverleg");

            migrationBuilder.DropColumn(
                name: "deel",
                schema: "overleggen",
                table: "agendapunt");

            migrationBuilder.DropColumn(
                name: "minuten",
                schema: "overleggen",
                table: "agendapunt");

            migrationBuilder.DropColumn(
                name: "vast",
                schema: "overleggen",
                table: "agendapunt");
        }
    }
}
