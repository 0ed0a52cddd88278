using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Pages.Plans;

namespace Tertial.Tests.Pages.Plans;

/// <summary>A site where a new version of the small municipality's plan is being written.</summary>
internal static class Writing
{
    public const string Address = "/arbete/plan/ks/2024/utkast", SchoolHead = "Skolchef";

    /// <summary>Begun by the officer, who stays signed in.</summary>
    public static async Task<Website> BeginAsync(MunicipalRecord? record = null)
    {
        record ??= Given.Municipality();
        record.People.Add(new Person { Id = new(Given.Id(220)), Title = SchoolHead, Roles = [new(Role.Head, UnitId: Given.Schools)], Origin = Origin.Own });
        var website = await Website.StartAsync(record, new(2024, 5, 20));
        await website.SignInAsync(GivenPeople.Officer);
        (await website.SubmitAsync(await website.GetAsync("/arbete/plan"), "Skriv en ny version")).Path.ShouldBe(Address);
        return website;
    }

    /// <summary>Someone else, at another screen.</summary>
    public static async Task<Website> JoinAsync(this Website website, string title)
    {
        var other = website.AnotherBrowser();
        await other.SignInAsync(title);
        return other;
    }

    public static async Task<PlanVersion> DraftAsync(this Website website)
    {
        await using var scope = website.Services.CreateAsyncScope();
        return (await DraftFinder.ReadAsync(scope.ServiceProvider.GetRequiredService<TertialContext>(), Given.Plan))!;
    }

    public static async Task<Activity> ActivityAsync(this Website website, string code) => (await website.DraftAsync()).Activities.Single(activity => activity.Code == code);

    /// <summary>Saves an edit that no form makes.</summary>
    public static async Task<IReadOnlyList<Obstacle>> SaveAsync(this Website website, DraftEdit edit)
    {
        await using var scope = website.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DraftSaving>().SaveAsync(Given.Plan, GivenPeople.All.First(person => person.Title == GivenPeople.Officer).Id, edit);
    }

    /// <summary>Opens a form of the draft, types by label and saves.</summary>
    public static async Task<WebPage> WriteAsync(this Website website, string form, Dictionary<string, string> typed, string button = "Spara") =>
        await website.SubmitAsync(await website.GetAsync($"{Address}/{form}"), button, typed, "main form");

    public static PlannedDate Date(string written) => PlannedDate.Parse(written);

    public static Money Tkr(decimal tkr) => Money.FromKronor(tkr * 1000m);

}
