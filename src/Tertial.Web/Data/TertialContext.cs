using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Data.Mappings;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Data;

/// <summary>The municipality's record, its journal, the papers made of it, the reminders sent, files being read in and the keys that sign cookies and forms, in one database. A subclass per database engine.</summary>
public abstract class TertialContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The column that tells whether someone else has saved the same row since it was read.</summary>
    public const string Revision = "Revision";

    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<StandIn> StandIns => Set<StandIn>();

    public DbSet<MandatePeriod> MandatePeriods => Set<MandatePeriod>();

    public DbSet<FocusArea> FocusAreas => Set<FocusArea>();

    public DbSet<GoalArea> GoalAreas => Set<GoalArea>();

    public DbSet<OutcomeGoal> OutcomeGoals => Set<OutcomeGoal>();

    public DbSet<CouncilGoal> CouncilGoals => Set<CouncilGoal>();

    public DbSet<Metric> Metrics => Set<Metric>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanVersion> PlanVersions => Set<PlanVersion>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<BudgetLine> BudgetLines => Set<BudgetLine>();

    public DbSet<Frame> Frames => Set<Frame>();

    public DbSet<Matter> Matters => Set<Matter>();

    public DbSet<Paper> Papers => Set<Paper>();

    public DbSet<DecisionPoint> DecisionPoints => Set<DecisionPoint>();

    public DbSet<Condition> Conditions => Set<Condition>();

    public DbSet<Handling> Handlings => Set<Handling>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<ActivityReport> ActivityReports => Set<ActivityReport>();

    public DbSet<ReportReview> ReportReviews => Set<ReportReview>();

    public DbSet<ReportDraft> ReportDrafts => Set<ReportDraft>();

    public DbSet<BudgetReport> BudgetReports => Set<BudgetReport>();

    public DbSet<LedgerImport> LedgerImports => Set<LedgerImport>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<Rendition> Renditions => Set<Rendition>();

    public DbSet<FollowUpText> FollowUpTexts => Set<FollowUpText>();

    public DbSet<Dismissal> Dismissals => Set<Dismissal>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    public DbSet<SentReminder> SentReminders => Set<SentReminder>();

    public DbSet<Upload> Uploads => Set<Upload>();

    public DbSet<RememberedColumn> RememberedColumns => Set<RememberedColumn>();

    public DbSet<LedgerProfile> LedgerProfiles => Set<LedgerProfile>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        OrganisationMapping.Map(modelBuilder);
        PlanMapping.Map(modelBuilder);
        DecisionMapping.Map(modelBuilder);
        FollowUpMapping.Map(modelBuilder);
        JournalMapping.Map(modelBuilder);
        RenditionMapping.Map(modelBuilder);
        UploadMapping.Map(modelBuilder);
        ReminderMapping.Map(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(entity => entity.ClrType.Namespace!.StartsWith("Tertial.Domain", StringComparison.Ordinal) && !entity.IsOwned()))
            modelBuilder.Entity(entity.ClrType).Property<int>(Revision).IsConcurrencyToken();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conversions.Register(configurationBuilder);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        CountRevisions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        CountRevisions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void CountRevisions()
    {
        foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State == EntityState.Modified))
            if (entry.Metadata.FindProperty(Revision) is not null)
                entry.Property(Revision).CurrentValue = (int)entry.Property(Revision).OriginalValue! + 1;
    }
}

/// <summary>The embedded default: one file.</summary>
public sealed class SqliteTertialContext(DbContextOptions<SqliteTertialContext> options) : TertialContext(options);
