using System.Net;

namespace Tertial.Tests.Killing;

/// <summary>Writes a report as it is typed and marks it ready, again and again.</summary>
internal sealed class Reporter(int seed, string code) : Clerk(seed)
{
    private readonly List<string> _ready = [];
    private string? _latest, _sent;

    protected override async Task SaveAsync()
    {
        var page = await GetAsync($"/arbete/rapportera/{Period}?andra={code}");
        // While the follow-up is closed there is no form.
        if (page.Document.QuerySelector($"#{code} form") is null)
        {
            await PauseAsync(20);
            return;
        }
        for (var drafts = Draw(4); drafts > 0; drafts--)
        {
            _sent = Text();
            if (await AutosaveAsync(page, "Spara utkast", new() { ["Vad har gjorts?"] = _sent }, $"#{code}") is null) return;
            _latest = _sent;
        }
        _sent = Draw(2) == 0 && _latest is not null && page.Field("Vad har gjorts?") == _latest ? _latest : Text();
        if (await PostAsync(page, "Markera som klar", new() { ["Vad har gjorts?"] = _sent }, $"#{code}") != HttpStatusCode.Redirect) return;
        _ready.Add(_sent);
        _latest = _sent;
    }

    public override void Compare(Kept kept)
    {
        var (reports, draft) = (kept.Reports(code), kept.Draft(code));
        foreach (var text in _ready) reports.ShouldContain(text, $"{code}, marked ready");
        // What was saved last is either a draft or a report, never neither and never both.
        if (draft is not null) reports.ShouldNotContain(draft, $"{code}, both draft and ready");
        if (_latest is not null) (draft ?? reports[^1]).ShouldBeOneOf([_latest, _sent!], $"{code}, saved last");
        _latest = draft ?? reports[^1];
    }
}
