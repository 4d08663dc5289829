using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Partituur.Kern.Data.PostgreSql.Migraties
{
    /// <inheritdoc />
    public partial class Samenvoegingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "samenvoeging",
                schema: "personen");
        }
    }
}
