using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tertial.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ChecksAndPeriods : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_follow_ups_plan_id_number",
                table: "follow_ups");

            migrationBuilder.AddColumn<DateOnly>(
                name: "close_by",
                table: "follow_ups",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "closes_by_date",
                table: "follow_ups",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "decide_by",
                table: "follow_ups",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "opens_by_date",
                table: "follow_ups",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "dismissals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    check = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    taken_back_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dismissals", x => x.id);
                    table.ForeignKey(
                        name: "fk_dismissals_follow_ups_follow_up_id",
                        column: x => x.follow_up_id,
                        principalTable: "follow_ups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_plan_id_cut_off",
                table: "follow_ups",
                columns: new[] { "plan_id", "cut_off" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dismissals_follow_up_id",
                table: "dismissals",
                column: "follow_up_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dismissals");

            migrationBuilder.DropIndex(
                name: "ix_follow_ups_plan_id_cut_off",
                table: "follow_ups");

            migrationBuilder.DropColumn(
                name: "close_by",
                table: "follow_ups");

            migrationBuilder.DropColumn(
                name: "closes_by_date",
                table: "follow_ups");

            migrationBuilder.DropColumn(
                name: "decide_by",
                table: "follow_ups");

            migrationBuilder.DropColumn(
                name: "opens_by_date",
                table: "follow_ups");

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_plan_id_number",
                table: "follow_ups",
                columns: new[] { "plan_id", "number" },
                unique: true);
        }
    }
}
