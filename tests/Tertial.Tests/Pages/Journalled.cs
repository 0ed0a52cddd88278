using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Web.Data;

namespace Tertial.Tests.Pages;

/// <summary>What the journal of a site under test says.</summary>
internal static class Journalled
{
    public static async Task<int> CountAsync(Website website) => (await EventsAsync(website)).Count;

    /// <summary>The names of the events, in order.</summary>
    public static async Task<List<string>> EventsAsync(Website website)
    {
        await using var scope = website.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TertialContext>().Journal.OrderBy(entry => entry.Sequence).Select(entry => entry.Event).ToListAsync();
    }
}
