using Tertial.Web.Pages.Administration;
using Tertial.Web.Pages.Assignments;
using Tertial.Web.Pages.Budget;
using Tertial.Web.Pages.Budget.Importing;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Matters;
using Tertial.Web.Pages.Matters.BringIn;
using Tertial.Web.Pages.Matters.Writing;
using Tertial.Web.Pages.Meetings;
using Tertial.Web.Pages.Metrics;
using Tertial.Web.Pages.People;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Pages.Plans.History;
using Tertial.Web.Pages.Plans.Lost;
using Tertial.Web.Pages.Plans.Operations;
using Tertial.Web.Pages.Plans.Proposing;
using Tertial.Web.Pages.Plans.Trying;
using Tertial.Web.Pages.Reports;

namespace Tertial.Web.Pages;

/// <summary>What the pages of the workplace find and save with.</summary>
public static class Workplace
{
    public static IServiceCollection AddWorkplace(this IServiceCollection services) => services
        .AddScoped<FollowUpFinder>()
        .AddScoped<MatterFinder>()
        .AddScoped<MeetingSaving>()
        .AddScoped<StandInSaving>()
        .AddScoped<AssignmentFinder>()
        .AddScoped<AssignmentSaving>()
        .AddScoped<DraftFinder>()
        .AddScoped<DraftSaving>()
        .AddScoped<TrialFinder>()
        .AddScoped<DraftJournal>()
        .AddScoped<ContentSaving>()
        .AddScoped<DraftStarting>()
        .AddScoped<InOutFinder>()
        .AddScoped<Uploads>()
        .AddScoped<ImportSaving>()
        .AddScoped<MetricFinder>()
        .AddScoped<MetricSaving>()
        .AddScoped<MetricFetch>()
        .AddScoped<DraftDiscarding>()
        .AddScoped<DraftHistory>()
        .AddScoped<ActivityFinder>()
        .AddScoped<PlanProposing>()
        .AddScoped<LostDraftReading>()
        .AddScoped<LostDraftFilter>()
        .AddScoped<ReportSaving>()
        .AddScoped<Reviewing>()
        .AddScoped<BudgetSaving>()
        .AddScoped<LedgerSaving>()
        .AddScoped<LedgerProfiles>()
        .AddScoped<AssessmentSaving>()
        .AddScoped<TextSaving>()
        .AddScoped<FollowUpActions>()
        .AddScoped<Dismissing>()
        .AddScoped<PlanPeriodsFinder>()
        .AddScoped<PeriodLayout>()
        .AddScoped<OpeningByDate>()
        .AddHostedService<OpeningService>()
        .AddScoped<MatterOpening>()
        .AddScoped<MatterSaving>()
        .AddScoped<PaperTemplateSaving>()
        .AddScoped<BringInSaving>()
        .AddScoped<MatterActions>()
        .AddScoped<HandlingRecording>();
}
