using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Data.Mappings;

internal static class DecisionMapping
{
    public static void Map(ModelBuilder model)
    {
        var matter = model.Entity<Matter>();
        matter.Property(item => item.Tests).HasDefaultValueSql("'[]'");
        matter.HasIndex(item => item.Diarienummer).IsUnique();
        matter.HasOne<Body>().WithMany().HasForeignKey(item => item.BodyId);
        matter.HasMany(item => item.Papers).WithOne().HasForeignKey(paper => paper.MatterId);
        matter.HasMany(item => item.Points).WithOne().HasForeignKey(point => point.MatterId);
        matter.HasMany(item => item.Conditions).WithOne().HasForeignKey(condition => condition.MatterId);
        matter.HasMany(item => item.Handlings).WithOne().HasForeignKey(handling => handling.MatterId);
        matter.OwnsMany(item => item.Annulments, annulment =>
        {
            annulment.ToTable("annulments");
            annulment.WithOwner().HasForeignKey("MatterId");
            annulment.HasKey(nameof(Annulment.DecisionPointId), nameof(Annulment.From));
        });

        matter.OwnsMany(item => item.Corrections, correction =>
        {
            correction.ToTable("corrections");
            correction.WithOwner().HasForeignKey("MatterId");
            correction.HasKey(nameof(Correction.DecidedIn), nameof(Correction.Corrects));
        });

        model.Entity<Paper>().Ignore(paper => paper.Content);
        model.Entity<DecisionPoint>().HasOne<Body>().WithMany().HasForeignKey(point => point.DecidingBodyId);

        var assignment = model.Entity<Assignment>();
        assignment.HasOne<DecisionPoint>().WithMany().HasForeignKey(item => item.GivenBy);
        assignment.HasOne<Unit>().WithMany().HasForeignKey(item => item.UnitId);
        model.Entity<Meeting>().HasOne<Body>().WithMany().HasForeignKey(meeting => meeting.BodyId);
        model.Entity<Meeting>().HasIndex(meeting => new { meeting.BodyId, meeting.Date }).IsUnique();

        var condition = model.Entity<Condition>();
        condition.HasOne<DecisionPoint>().WithMany().HasForeignKey(item => item.HangsOnPoint);

        var handling = model.Entity<Handling>();
        handling.HasOne<Body>().WithMany().HasForeignKey(item => item.BodyId);
        handling.HasIndex(item => new { item.BodyId, item.MeetingDate });
        handling.Ignore(item => item.Clock);
        handling.OwnsMany(item => item.Outcomes, outcome =>
        {
            outcome.ToTable("point_outcomes");
            outcome.WithOwner().HasForeignKey("HandlingId");
            outcome.HasKey("HandlingId", nameof(PointOutcome.DecisionPointId));
        });
    }
}
