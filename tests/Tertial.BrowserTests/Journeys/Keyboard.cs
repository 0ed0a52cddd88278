using System.Globalization;
using Microsoft.Playwright;

namespace Tertial.BrowserTests.Journeys;

/// <summary>Someone with a keyboard and no mouse. At every stop the focus must be seen, and follow the one before it in the page.</summary>
public sealed class Keyboard(IPage page)
{
    private const string Look = """
        () => {
          const at = document.activeElement;
          // What a link has led to, such as the content, is no stop: nothing can be done there.
          if (!at || at === document.body || at.tabIndex < 0) return { name: "" };
          const words = (node) => node.textContent.replace(/\s+/g, " ").trim();
          const labels = [...(at.labels ?? [])];
          // The skip link is there only while it has the focus: that is how it is seen.
          const ring = (node) => node?.matches(".ds-skip-link") || node && getComputedStyle(node).outlineStyle !== "none" && parseFloat(getComputedStyle(node).outlineWidth) >= 2;
          const place = at.getClientRects()[0];
          const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
          const hit = place && document.elementFromPoint(middle(place.left, place.right, innerWidth), middle(place.top, place.bottom, innerHeight));
          const before = globalThis.stopBefore;
          globalThis.stopBefore = at;
          const asked = before && before !== at && (at.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING ? "back" : "on");
          const above = before && before.form && before.form === at.form && place && before.getClientRects()[0] && place.bottom <= before.getClientRects()[0].top;
          return {
            name: at.getAttribute("aria-label") ?? (labels.length ? words(labels[0]) : words(at)),
            isSeen: at.matches(":focus-visible") && (ring(at) || labels.some(ring) || ring(at.closest(".ds-field"))),
            isInView: Boolean(hit) && (at.contains(hit) || labels.some((label) => label.contains(hit))),
            way: asked ?? "", isAbove: Boolean(above),
            isChecked: at.checked === true, chosen: at.tagName === "SELECT" ? words(at.selectedOptions[0]) : "",
          };
        }
        """;

    /// <summary>Presses a key, with the keys that go with it.</summary>
    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Goes forward, stop by stop, to what has a name.</summary>
    public Task ToAsync(string name) => GoAsync(name, "Tab", "on");

    /// <summary>Goes back, stop by stop, to what has a name.</summary>
    public Task BackToAsync(string name) => GoAsync(name, "Shift+Tab", "back");

    /// <summary>Goes to a field and types in it, over what stands there.</summary>
    public async Task WriteAsync(string label, string text)
    {
        await ToAsync(label);
        await PressAsync("Control+A");
        await TypeAsync(text);
    }

    /// <summary>Goes to a list and steps down it.</summary>
    public async Task ChooseAsync(string label, string option)
    {
        await ToAsync(label);
        await StepAsync(stop => stop.Chosen.EndsWith(option, StringComparison.Ordinal), option);
    }

    /// <summary>Goes to a group of answers and steps to one of them.</summary>
    public async Task AnswerAsync(string group, string answer)
    {
        await ToAsync(group);
        if ((await LookAsync()).Name == answer) await PressAsync("Space");
        else await StepAsync(stop => stop.Name == answer, answer);
        (await LookAsync()).IsChecked.ShouldBeTrue(answer);
    }

    /// <summary>Ticks a box.</summary>
    public async Task TickAsync(string box)
    {
        await ToAsync(box);
        await PressAsync("Space");
        (await LookAsync()).IsChecked.ShouldBeTrue(box);
    }

    /// <summary>Goes to a link or a button and follows it to another page.</summary>
    public async Task FollowAsync(string name)
    {
        await ToAsync(name);
        await EnterAsync();
    }

    /// <summary>Goes back to a link and follows it to another page.</summary>
    public async Task FollowBackAsync(string name)
    {
        await BackToAsync(name);
        await EnterAsync();
    }

    /// <summary>Folds out what is folded away.</summary>
    public async Task OpenAsync(string name)
    {
        await ToAsync(name);
        await PressAsync("Enter");
    }

    /// <summary>Presses Enter and waits for the page that comes.</summary>
    public async Task EnterAsync()
    {
        var loaded = new TaskCompletionSource();
        void Tell(object? sender, IPage here) => loaded.TrySetResult();
        page.Load += Tell;
        await PressAsync("Enter");
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        page.Load -= Tell;
    }

    /// <summary>Holds that the page puts the focus where the typing begins, which it does a moment after it has come.</summary>
    public async Task StartAtAsync(string name)
    {
        var stop = await LookAsync();
        for (var moment = 0; stop.Name.Length == 0 && moment < 100; moment++, stop = await LookAsync()) await Task.Delay(10, TestContext.Current.CancellationToken);
        stop.Name.ShouldBe(name, page.Url);
    }

    private async Task GoAsync(string name, string key, string way)
    {
        const int Far = 800;
        var passed = new List<string>();
        var stop = await LookAsync();
        while (stop.Name != name && passed.Count < Far)
        {
            await PressAsync(key);
            passed.Add(stop.Name);
            stop = await LookAsync();
            if (stop.Name.Length == 0) break; // The page has come to its end.
            (stop.Way is "" || stop.Way == way).ShouldBeTrue($"the focus jumps {stop.Way} to {stop.Name} on {page.Url}");
        }
        stop.Name.ShouldBe(name, $"on {page.Url} after {string.Join(" → ", passed)}");
    }

    private async Task StepAsync(Func<Stop, bool> isThere, string wanted)
    {
        const int Long = 60;
        var (steps, stop) = (0, await LookAsync());
        for (; !isThere(stop) && steps < Long; steps++, stop = await LookAsync()) await PressAsync("ArrowDown");
        steps.ShouldBeLessThan(Long, $"{wanted} is not in the list on {page.Url}");
    }

    private async Task<Stop> LookAsync()
    {
        var stop = await page.EvaluateAsync<Stop>(Look);
        if (stop.Name.Length == 0) return stop;
        var where = string.Create(CultureInfo.InvariantCulture, $"{stop.Name} on {page.Url}");
        stop.IsSeen.ShouldBeTrue($"the focus cannot be seen: {where}");
        stop.IsInView.ShouldBeTrue($"the focus is out of view or covered: {where}");
        stop.IsAbove.ShouldBeFalse($"the field stands above the one before it: {where}");
        return stop;
    }

    private sealed record Stop
    {
        public string Name { get; init; } = "";
        public bool IsSeen { get; init; }
        public bool IsInView { get; init; }
        public string Way { get; init; } = "";
        public bool IsAbove { get; init; }
        public bool IsChecked { get; init; }
        public string Chosen { get; init; } = "";
    }
}
