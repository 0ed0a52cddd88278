using System.Net;

namespace Tertial.Tests.Killing;

/// <summary>Closes the follow-up and opens it again, over and over.</summary>
internal sealed class Closer(int seed) : Clerk(seed)
{
    private WebPage? _open, _closed;
    private bool _isClosed;

    /// <summary>How often it was killed while a closing or reopening was under way, by whether that had come through.</summary>
    public Dictionary<(bool Closing, bool CameThrough), int> Killed { get; } = [];

    /// <summary>How many times to close and open it again for it to be left open.</summary>
    public int Round => _isClosed ? 3 : 4;

    protected override async Task SaveAsync()
    {
        // The form stays good: nothing in it changes but whether it is offered.
        var status = _isClosed
            ? await PostAsync(_closed ??= await GetAsync($"/arbete/uppfoljning/{Period}"), "Öppna igen", new() { ["Varför öppnas den igen?"] = Text() })
            : await PostAsync(_open ??= await GetAsync($"/arbete/uppfoljning/{Period}"), "Avsluta och frys");
        status.ShouldBe(HttpStatusCode.Redirect, _isClosed ? "reopening" : "closing");
        _isClosed = !_isClosed;
        await PauseAsync(_isClosed ? 20 : 150);
    }

    public override void Compare(Kept kept)
    {
        if (!IsWaiting) kept.IsClosed.ShouldBe(_isClosed, "acknowledged");
        else Killed[(!_isClosed, kept.IsClosed != _isClosed)] = Killed.GetValueOrDefault((!_isClosed, kept.IsClosed != _isClosed)) + 1;
        _isClosed = kept.IsClosed;
    }
}
