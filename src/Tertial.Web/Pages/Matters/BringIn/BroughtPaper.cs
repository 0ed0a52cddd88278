using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Papers;

namespace Tertial.Web.Pages.Matters.BringIn;

/// <summary>The paper and the points that what was looked over makes.</summary>
public sealed class BroughtPaper(BroughtForm form)
{
    /// <summary>The paper's text as Markdown: the proposal, the sections that are kept, and last what had no place.</summary>
    public string Text => string.Join("\n\n", Proposal().Concat(form.Sections.Where(section => section.Keep).SelectMany(Section)).Concat(Leftovers()).Where(part => part.Length > 0));

    /// <summary>What a recognised point leads to: what is more than that is chosen on the point afterwards.</summary>
    public static Effect EffectOf(BroughtPoint point) => point.Text?.Contains("under förutsättning att", StringComparison.OrdinalIgnoreCase) == true ? Effect.StateCondition : Effect.Other;

    public Paper Paper(PaperId id, MatterId matter) => new() { Id = id, MatterId = matter, Title = Typed.Line(form.Title)!, Date = form.Date!.Value, Text = Typed.Text(Text), Origin = Origin.Own };

    public List<DecisionPoint> Points(Clock clock, MatterId matter, MunicipalRecord record) => [.. form.KeptPoints.Select(point => new DecisionPoint
    {
        Id = new(clock.NewId()),
        MatterId = matter,
        Number = point.Number!.Value,
        Text = Typed.Text(point.Text)!,
        DecidingBodyId = new(point.DecidingBodyId!.Value),
        Effect = EffectOf(point),
        Appealable = record.Body(new(point.DecidingBodyId.Value)).Kind is not BodyKind.Committee,
        Origin = Origin.Own,
    })];

    private IEnumerable<string> Proposal()
    {
        var points = form.KeptPoints.ToList();
        if (points.Count == 0 && Typed.Text(form.Lead) is null && Typed.Text(form.After) is null) yield break;
        yield return "## Förslag till beslut";
        yield return MarkdownText.Guarded(MarkdownText.Escaped(Typed.Line(form.Lead) ?? ""));
        yield return string.Join('\n', points.Select(point => $"{point.Number}. {MarkdownText.Escaped(Typed.Text(point.Text) ?? "").Replace("\n", "\n   ", StringComparison.Ordinal)}"));
        yield return Typed.Text(form.After) ?? "";
    }

    private static IEnumerable<string> Section(BroughtSection section)
    {
        if (Typed.Line(section.Heading) is { } heading) yield return $"{new string('#', Math.Clamp(section.Level, 1, 5) + 1)} {MarkdownText.Escaped(heading)}";
        yield return Typed.Text(section.Text) ?? "";
    }

    private IEnumerable<string> Leftovers()
    {
        var kept = form.Leftovers.Where(leftover => leftover.Keep && Typed.Text(leftover.Text) is not null).ToList();
        if (kept.Count > 0) yield return "## Övrigt ur dokumentet";
        foreach (var leftover in kept)
        {
            yield return $"**{MarkdownText.Escaped(leftover.What ?? "")}**";
            foreach (var line in Typed.Text(leftover.Text)!.Split('\n')) yield return MarkdownText.Guarded(MarkdownText.Escaped(line));
        }
    }
}
