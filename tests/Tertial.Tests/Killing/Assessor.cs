using System.Net;

namespace Tertial.Tests.Killing;

/// <summary>Gives the administration's reasons for one goal's verdict, again and again.</summary>
internal sealed class Assessor(int seed) : Clerk(seed)
{
    private readonly List<string> _given = [];

    protected override async Task SaveAsync()
    {
        var page = await GetAsync($"/arbete/uppfoljning/{Period}/bedom");
        if (!page.Offers("Spara bedömningen av mål 1.1"))
        {
            await PauseAsync(20);
            return;
        }
        var reason = Text();
        if (await PostAsync(page, "Spara bedömningen", new() { ["Skäl"] = reason }, "[id='1-1']") == HttpStatusCode.Redirect) _given.Add(reason);
    }

    public override void Compare(Kept kept)
    {
        foreach (var reason in _given) kept.Reasons.ShouldContain(reason);
    }
}
