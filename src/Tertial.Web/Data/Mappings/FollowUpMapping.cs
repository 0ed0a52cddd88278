using Microsoft.EntityFrameworkCore;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Plans;

namespace Tertial.Web.Data.Mappings;

internal static class FollowUpMapping
{
    public static void Map(ModelBuilder model)
    {
        var followUp = model.Entity<FollowUp>();
        followUp.HasOne<Plan>().WithMany().HasForeignKey(item => item.PlanId);
        followUp.HasIndex(item => new { item.PlanId, item.CutOff }).IsUnique();
        followUp.Ignore(item => item.Period);

        var report = model.Entity<ActivityReport>();
        report.HasOne<FollowUp>().WithMany().HasForeignKey(item => item.FollowUpId);
        report.HasIndex(item => new { item.FollowUpId, item.ActivityId });

        var review = model.Entity<ReportReview>();
        review.HasOne<ActivityReport>().WithMany().HasForeignKey(item => item.ReportId);
        // Two heads at once: the database too keeps the one who was first.
        review.HasIndex(item => item.ReportId).IsUnique();

        var draft = model.Entity<ReportDraft>();
        draft.HasKey(item => new { item.FollowUpId, item.ActivityId });
        draft.HasOne<FollowUp>().WithMany().HasForeignKey(item => item.FollowUpId);

        var budget = model.Entity<BudgetReport>();
        budget.HasOne<FollowUp>().WithMany().HasForeignKey(item => item.FollowUpId);
        budget.ComplexProperty(item => item.BudgetToDate, PlanMapping.Amounts);
        budget.ComplexProperty(item => item.OutcomeToDate, PlanMapping.Amounts);
        budget.ComplexProperty(item => item.Forecast, PlanMapping.Amounts);

        var import = model.Entity<LedgerImport>();
        import.HasOne<FollowUp>().WithMany().HasForeignKey(item => item.FollowUpId);
        import.Property(item => item.FileName).HasMaxLength(200);
        import.Property(item => item.Hash).HasMaxLength(64);

        model.Entity<Assessment>().HasOne<FollowUp>().WithMany().HasForeignKey(item => item.FollowUpId);

        model.Entity<FollowUpText>().HasOne<FollowUp>().WithMany().HasForeignKey(item => item.FollowUpId);

        model.Entity<Dismissal>().HasOne<FollowUp>().WithMany().HasForeignKey(item => item.FollowUpId);
    }
}
