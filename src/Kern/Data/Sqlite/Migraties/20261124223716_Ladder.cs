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
            migrationBuilder.AddColumn<string>(
                name: "mail",
                table: "veiligheidshuis",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "telefoon",
                table: "veiligheidshuis",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "overlapsignaal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ander_huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemerkt_op = table.Column<long>(type: "INTEGER", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    notitie = table.Column<string>(type: "TEXT", nullable: true),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    op = table.Column<long>(type: "INTEGER", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlapsignaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    melding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    waarom = table.Column<string>(type: "TEXT", nullable: true),
                    nodig = table.Column<string>(type: "TEXT", nullable: true),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aangeboden_op = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    beantwoord_op = table.Column<long>(type: "INTEGER", nullable: true),
                    beantwoord_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "voorziening",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    huis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    trede = table.Column<int>(type: "INTEGER", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    neemt_wel = table.Column<string>(type: "TEXT", nullable: true),
                    neemt_niet = table.Column<string>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing_persoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    verwijzing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rij = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    geboortejaar = table.Column<int>(type: "INTEGER", nullable: true),
                    contact = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_verwijzing_persoon_verwijzing_verwijzing_id",
                        column: x => x.verwijzing_id,
                        principalTable: "verwijzing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_contact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    functie = table.Column<string>(type: "TEXT", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    mail = table.Column<string>(type: "TEXT", nullable: true),
                    bereikbaar = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_contact", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_contact_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_doelgroep",
                columns: table => new
                {
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doelgroep_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_doelgroep", x => new { x.voorziening_id, x.doelgroep_id });
                    table.ForeignKey(
                        name: "fk_voorziening_doelgroep_voorzieningen_voorziening_id",
                        column: x => x.voorziening_id,
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_gebied",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorziening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    wijk = table.Column<string>(type: "TEXT", nullable: true),
                    buurt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorziening_gebied", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorziening_gebied_voorziening_voorziening_id",
                        column: x => x.voorziening_id,
                        principalTable: "voorziening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_overlapsignaal_huis_id_melding_id_ander_huis_id",
                table: "overlapsignaal",
                columns: new[] { "huis_id", "melding_id", "ander_huis_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlapsignaal_huis_id_stand",
                table: "overlapsignaal",
                columns: new[] { "huis_id", "stand" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_huis_id_status",
                table: "verwijzing",
                columns: new[] { "huis_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_melding_id",
                table: "verwijzing",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_organisatie_id_status",
                table: "verwijzing",
                columns: new[] { "organisatie_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_persoon_verwijzing_id",
                table: "verwijzing_persoon",
                column: "verwijzing_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_huis_id_naam",
                table: "voorziening",
                columns: new[] { "huis_id", "naam" });

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_organisatie_id",
                table: "voorziening",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_contact_voorziening_id",
                table: "voorziening_contact",
                column: "voorziening_id");

            migrationBuilder.CreateIndex(
                name: "ix_voorziening_gebied_voorziening_id",
                table: "voorziening_gebied",
                column: "voorziening_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "overlapsignaal");

            migrationBuilder.DropTable(
                name: "verwijzing_persoon");

            migrationBuilder.DropTable(
                name: "voorziening_contact");

            migrationBuilder.DropTable(
                name: "voorziening_doelgroep");

            migrationBuilder.DropTable(
                name: "voorziening_gebied");

            migrationBuilder.DropTable(
                name: "verwijzing");

            migrationBuilder.DropTable(
                name: "voorziening");

            migrationBuilder.DropColumn(
                name: "mail",
                table: "veiligheidshuis");

            migrationBuilder.DropColumn(
                name: "telefoon",
                table: "veiligheidshuis");
        }
    }
}
