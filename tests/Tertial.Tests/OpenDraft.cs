using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Pages.Plans;

namespace Tertial.Tests;

/// <summary>A site where a new version of the plan is being written.</summary>
public static class OpenDraft
{
    public const string Address = "/arbete/plan/ks/2024/utkast";

    private static readonly DateOnly Today = new(2024, 5, 20);

    /// <summary>The small municipality with a draft of version 2, looked at by the person with this title.</summary>
    public static async Task<Website> StartAsync(string title = GivenPeople.Officer, MunicipalRecord? record = null, DateOnly? today = null)
    {
        var website = await Website.StartAsync(record ?? Given.Municipality(), today ?? Today);
        await BeginAsync(website.Services);
        await website.SignInAsync(title);
        return website;
    }

    /// <summary>Begins a new version of the plan that is there.</summary>
    public static async Task BeginAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var record = await services.GetRequiredService<Records>().ReadAsync();
        (await scope.ServiceProvider.GetRequiredService<DraftStarting>().NewVersionAsync(record.Plans[0], record.People[0].Id)).ShouldBeEmpty();
    }

    public static async Task<PlanVersion> ReadAsync(Website website, PlanId? plan = null)
    {
        await using var scope = website.Services.CreateAsyncScope();
        return (await DraftFinder.ReadAsync(scope.ServiceProvider.GetRequiredService<TertialContext>(), plan ?? Given.Plan))!;
    }

    /// <summary>Someone else does something to the draft meanwhile.</summary>
    public static async Task DoAsync(Website website, Reshaping reshaping)
    {
        await using var scope = website.Services.CreateAsyncScope();
        var author = GivenPeople.All.First(person => person.Title == GivenPeople.Head).Id;
        (await scope.ServiceProvider.GetRequiredService<DraftSaving>().SaveAsync(Given.Plan, author, reshaping.EditOf)).ShouldBeEmpty();
    }

    public static Task RenameAsync(Website website, int activity, string name) => EditAsync(website, activity, content => content with { Name = name });

    public static async Task EditAsync(Website website, int activity, Func<ActivityContent, ActivityContent> change)
    {
        await using var scope = website.Services.CreateAsyncScope();
        var author = GivenPeople.All.First(person => person.Title == GivenPeople.Head).Id;
        (await scope.ServiceProvider.GetRequiredService<DraftSaving>().SaveAsync(Given.Plan, author, draft => draft.Activities.Find(candidate => candidate.Id == Id(activity)) is { } found
            ? new() { Activities = [new(found.Id, found.Content, change(found.Content))] }
            : DraftEdit.Nothing)).ShouldBeEmpty();
    }

    /// <summary>Someone else gives the schools so many kronor more.</summary>
    public static async Task SpendAsync(Website website, decimal kronor)
    {
        await using var scope = website.Services.CreateAsyncScope();
        var author = GivenPeople.All.First(person => person.Title == GivenPeople.Controller).Id;
        (await scope.ServiceProvider.GetRequiredService<DraftSaving>().SaveAsync(Given.Plan, author, draft => draft.BudgetLines.Find(candidate => candidate.Code == "b-01") is { } line
            ? new() { BudgetLines = [new(line.Id, line.Content, line.Content with { Budget = line.Budget + new Amounts(Money.Zero, Money.FromKronor(kronor)) })] }
            : DraftEdit.Nothing)).ShouldBeEmpty();
    }

    public static ActivityId Id(int activity) => new(Given.Id(69 + activity));

    public static Activity Of(this PlanVersion draft, string code) => draft.Activities.Single(activity => activity.Code == code);

    /// <summary>The codes of a goal's activities as they are read.</summary>
    public static string Order(this PlanVersion draft, GoalId goal) => string.Join(" ", draft.Activities.Where(activity => activity.GoalId == goal).OrderBy(activity => activity.Order).Select(activity => activity.Code));
}
