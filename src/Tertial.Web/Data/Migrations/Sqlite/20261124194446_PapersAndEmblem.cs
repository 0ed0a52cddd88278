using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tertial.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PapersAndEmblem : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "emblem",
                table: "municipalities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "paper_templates",
                table: "municipalities",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "emblem",
                table: "municipalities");

            migrationBuilder.DropColumn(
                name: "paper_templates",
                table: "municipalities");
        }
    }
}
