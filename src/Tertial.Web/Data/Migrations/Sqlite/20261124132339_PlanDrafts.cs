using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tertial.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlanDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "draft_id",
                table: "journal",
                type: "TEXT",
                nullable: true);

            // Drafts that were begun before the column was there.
            migrationBuilder.Sql("UPDATE journal SET draft_id = upper(json_extract(content, '$.event.planVersionId')) WHERE event IN ('DraftStarted', 'DraftChanged', 'DraftDiscarded', 'PlanProposed');");

            migrationBuilder.CreateIndex(
                name: "ix_journal_draft_id_sequence",
                table: "journal",
                columns: new[] { "draft_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_sequence",
                table: "journal",
                column: "sequence",
                filter: "event <> 'DraftChanged'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_journal_draft_id_sequence",
                table: "journal");

            migrationBuilder.DropIndex(
                name: "ix_journal_sequence",
                table: "journal");

            migrationBuilder.DropColumn(
                name: "draft_id",
                table: "journal");
        }
    }
}
