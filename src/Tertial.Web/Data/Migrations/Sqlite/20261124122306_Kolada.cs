using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tertial.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Kolada : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "compared_with",
                table: "municipalities",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "fetched",
                table: "metrics",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "fetched_on",
                table: "metric_outcomes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "metric_comparisons",
                columns: table => new
                {
                    municipality_code = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    fetched_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    metric_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: true),
                    women = table.Column<decimal>(type: "TEXT", nullable: true),
                    men = table.Column<decimal>(type: "TEXT", nullable: true),
                    former_value = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_metric_comparisons", x => new { x.metric_id, x.municipality_code, x.year, x.fetched_on });
                    table.ForeignKey(
                        name: "fk_metric_comparisons_metrics_metric_id",
                        column: x => x.metric_id,
                        principalTable: "metrics",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "metric_comparisons");

            migrationBuilder.DropColumn(
                name: "compared_with",
                table: "municipalities");

            migrationBuilder.DropColumn(
                name: "fetched",
                table: "metrics");

            migrationBuilder.DropColumn(
                name: "fetched_on",
                table: "metric_outcomes");
        }
    }
}
