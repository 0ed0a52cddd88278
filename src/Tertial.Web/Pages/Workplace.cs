using Tertial.Web.Pages.Budget;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Matters;
using Tertial.Web.Pages.Metrics;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Pages.Reports;

namespace Tertial.Web.Pages;

/// <summary>What the pages of the workplace find and save with.</summary>
public static class Workplace
{
    public static IServiceCollection AddWorkplace(this IServiceCollection services) => services
        .AddScoped<FollowUpFinder>()
        .AddScoped<MatterFinder>()
        .AddScoped<DraftFinder>()
        .AddScoped<DraftSaving>()
        .AddScoped<DraftStarting>()
        .AddScoped<MetricFinder>()
        .AddScoped<MetricSaving>()
        .AddScoped<MetricFetch>()
        .AddScoped<ReportSaving>()
        .AddScoped<BudgetSaving>()
        .AddScoped<AssessmentSaving>()
        .AddScoped<FollowUpActions>()
        .AddScoped<MatterOpening>()
        .AddScoped<MatterActions>()
        .AddScoped<HandlingRecording>();
}
