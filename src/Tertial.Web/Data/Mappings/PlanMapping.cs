using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Data.Mappings;

internal static class PlanMapping
{
    public static void Map(ModelBuilder model)
    {
        var councilGoal = model.Entity<CouncilGoal>();
        councilGoal.HasIndex(goal => goal.Slug).IsUnique();
        councilGoal.OwnsMany(goal => goal.Versions, version =>
        {
            version.ToTable("council_goal_versions");
            version.WithOwner().HasForeignKey("CouncilGoalId");
            version.HasKey("CouncilGoalId", nameof(CouncilGoalVersion.Number));
        });
        MapMetrics(model.Entity<Metric>());
        model.Entity<Plan>().HasOne<Body>().WithMany().HasForeignKey(plan => plan.BodyId);
        MapVersions(model);
        model.Entity<Frame>().HasOne<Body>().WithMany().HasForeignKey(frame => frame.BodyId);
    }

    private static void MapMetrics(EntityTypeBuilder<Metric> metric)
    {
        metric.OwnsMany(item => item.Outcomes, outcome =>
        {
            outcome.ToTable("metric_outcomes");
            outcome.WithOwner().HasForeignKey("MetricId");
            outcome.HasKey("MetricId", nameof(MetricOutcome.Describes), nameof(MetricOutcome.PublishedOn));
        });
        metric.OwnsMany(item => item.Comparisons, figure =>
        {
            figure.ToTable("metric_comparisons");
            figure.WithOwner().HasForeignKey("MetricId");
            figure.HasKey("MetricId", nameof(ComparedFigure.MunicipalityCode), nameof(ComparedFigure.Year), nameof(ComparedFigure.FetchedOn));
        });
    }

    private static void MapVersions(ModelBuilder model)
    {
        var version = model.Entity<PlanVersion>();
        version.HasOne<Plan>().WithMany().HasForeignKey(item => item.PlanId);
        version.HasIndex(item => new { item.PlanId, item.Number }).IsUnique();
        version.HasMany(item => item.Goals).WithOne().HasForeignKey(goal => goal.PlanVersionId);
        version.HasMany(item => item.Activities).WithOne().HasForeignKey(activity => activity.PlanVersionId);
        version.HasMany(item => item.BudgetLines).WithOne().HasForeignKey(line => line.PlanVersionId);

        var goal = model.Entity<Goal>();
        goal.HasKey(item => new { item.PlanVersionId, item.Id });

        var activity = model.Entity<Activity>();
        activity.HasKey(item => new { item.PlanVersionId, item.Id });
        activity.HasIndex(item => new { item.PlanVersionId, item.Code }).IsUnique();
        activity.HasOne<Goal>().WithMany().HasForeignKey(item => new { item.PlanVersionId, item.GoalId }).OnDelete(DeleteBehavior.NoAction);
        activity.HasOne<Unit>().WithMany().HasForeignKey(item => item.UnitId);

        var line = model.Entity<BudgetLine>();
        line.HasKey(item => new { item.PlanVersionId, item.Id });
        line.HasOne<Unit>().WithMany().HasForeignKey(item => item.UnitId);
        line.ComplexProperty(item => item.Budget, Amounts);
    }

    internal static void Amounts(ComplexPropertyBuilder<Amounts> amounts)
    {
        amounts.Ignore(item => item.Net);
        amounts.Property(item => item.Income);
        amounts.Property(item => item.Cost);
    }
}
