using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.Sqlite.Migraties
{
    /// <inheritdoc />
    public partial class Samenvoegingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "samenvoeging");
        }
    }
}
