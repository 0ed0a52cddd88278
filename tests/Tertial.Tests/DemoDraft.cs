using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;
using Tertial.Web.Pages.Plans;

namespace Tertial.Tests;

/// <summary>A new version of the demo's plan, begun so that the pages where plans are written are there to try.</summary>
public static class DemoDraft
{
    public const string Address = "/arbete/plan/ks/2024/utkast";

    /// <summary>Pages with empty forms, for whoever may write all of the plan.</summary>
    public static readonly string[] NewForms = [$"{Address}/mal/nytt", $"{Address}/mal/nytt?kf=invanare-2026", $"{Address}/aktivitet/ny?mal=1.1", $"{Address}/budget/ny"];

    public static async Task BeginAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var record = await scope.ServiceProvider.GetRequiredService<Records>().ReadAsync();
        var officer = record.People.First(person => person.Roles.Exists(assignment => assignment.Role == Role.Officer));
        (await scope.ServiceProvider.GetRequiredService<DraftStarting>().NewVersionAsync(record.Plans[0], officer.Id)).ShouldBeEmpty();
    }
}
