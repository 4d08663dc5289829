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
            migrationBuilder.AddColumn<string>(
                name: "mail",
                schema: "netwerk",
                table: "veiligheidshuis",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "telefoon",
                schema: "netwerk",
                table: "veiligheidshuis",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "overlapsignaal",
                schema: "meldingen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ander_huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemerkt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    notitie = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlapsignaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    besluit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    waarom = table.Column<string>(type: "text", nullable: true),
                    nodig = table.Column<string>(type: "text", nullable: true),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    aangeboden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "voorziening",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    trede = table.Column<int>(type: "integer", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    neemt_wel = table.Column<string>(type: "text", nullable: true),
                    neemt_niet = table.Column<string>(type: "text", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalSchema: "netwerk",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing_persoon",
                schema: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    verwijzing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    geboortejaar = table.Column<int>(type: "integer", nullable: true),
                    contact = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_verwijzing_persoon_verwijzing_verwijzing_id",
                        column: x => x.verwijzing_id,
                        principalSchema: "triage",
                        principalTable: "verwijzing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_contact",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    functie = table.Column<string>(type: "text", nullable: true),
                    telefoon = table.Column<string>(type: "text", nullable: true),
                    mail = table.Column<string>(type: "text", nullable: true),
                    bereikbaar = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_contact", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_contact_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalSchema: "netwerk",
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_doelgroep",
                schema: "netwerk",
                columns: table => new
                {
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_doelgroep", x => new { x.voorziening_id, x.doelgroep_id });
                    table.ForeignKey(
                        name: "fk_voorziening_doelgroep_voorzieningen_voorziening_id",
                        column: x => x.voorziening_id,
                        principalSchema: "netwerk",
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_gebied",
                schema: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    wijk = table.Column<string>(type: "text", nullable: true),
                    buurt = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_gebied", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_gebied_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalSchema: "netwerk",
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_overlapsignaal_huis_id_melding_id_ander_huis_id",
                schema: "meldingen",
                table: "overlapsignaal",
                columns: new[] { "huis_id", "melding_id", "ander_huis_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlapsignaal_huis_id_stand",
                schema: "meldingen",
                table: "overlapsignaal",
                columns: new[] { "huis_id", "stand" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_huis_id_status",
                schema: "triage",
                table: "verwijzing",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_melding_id",
                schema: "triage",
                table: "verwijzing",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_organisatie_id_status",
                schema: "triage",
                table: "verwijzing",
                columns: new[] { "organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_persoon_verwijzing_id",
                schema: "triage",
                table: "verwijzing_persoon",
                column: "verwijzing_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_huis_id_naam",
                schema: "netwerk",
                table: "voorziening",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_organisatie_id",
                schema: "netwerk",
                table: "voorziening",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_contact_voorziening_id",
                schema: "netwerk",
                table: "voorziening_contact",
                column: "voorziening_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_gebied_voorziening_id",
                schema: "netwerk",
                table: "voorziening_gebied",
                column: "voorziening_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "overlapsignaal",
                schema: "meldingen");

            migrationBuilder.DropTable(
                name: "verwijzing_persoon",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "voorziening_contact",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "voorziening_doelgroep",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "voorziening_gebied",
                schema: "netwerk");

            migrationBuilder.DropTable(
                name: "verwijzing",
                schema: "triage");

            migrationBuilder.DropTable(
                name: "voorziening",
                schema: "netwerk");

            migrationBuilder.DropColumn(
                name: "mail",
                schema: "netwerk",
                table: "veiligheidshuis");

            migrationBuilder.DropColumn(
                name: "telefoon",
                schema: "netwerk",
                table: "veiligheidshuis");
        }
    }
}
