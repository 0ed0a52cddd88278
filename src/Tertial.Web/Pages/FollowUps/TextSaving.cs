using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Adds what was written in the sections of a report, unless someone else has written in the same section since the form was read.</summary>
public sealed class TextSaving(TertialContext db, Journal journal, Clock clock)
{
    private static readonly ReportSection[] Sections = Enum.GetValues<ReportSection>();

    /// <summary>What the form was read from: the latest text of each section.</summary>
    public static string BasisOf(Func<ReportSection, FollowUpText?> latest) => string.Join('/', Sections.Select(section => latest(section)?.Id.ToString()));

    /// <summary>What stands in the way, and what someone else wrote meanwhile in sections that this form changes too; neither when all was saved.</summary>
    public async Task<(IReadOnlyList<Obstacle> Obstacles, IReadOnlyList<FollowUpText> Meanwhile, string Basis)> SaveAsync(FoundFollowUp found, TextsForm form, string basis)
    {
        await using var writing = await journal.BeginAsync();
        var followUp = await db.FollowUps.AsNoTracking().SingleAsync(candidate => candidate.Id == found.FollowUp.Id);
        var written = await db.FollowUpTexts.AsNoTracking().Where(text => text.FollowUpId == followUp.Id).ToListAsync();
        var latest = Sections.ToDictionary(section => section, section => written.Where(text => text.Section == section).MaxBy(text => (text.At, text.Id.Value)));
        var now = BasisOf(section => latest[section]);
        if (FollowUpText.ObstaclesToWriting(followUp) is { Count: > 0 } obstacles) return (obstacles, [], now);
        var read = basis.Split('/') is var ids && ids.Length == Sections.Length ? ids : new string[Sections.Length];
        var changed = Sections.Where((section, place) => form[section] != written.Find(text => text.Id.ToString() == read[place])?.Text && form[section] != latest[section]?.Text).ToList();
        var meanwhile = changed.Select(section => latest[section]).OfType<FollowUpText>().Where(text => read[(int)text.Section] != text.Id.ToString()).ToList();
        if (meanwhile.Count > 0 || changed.Count == 0) return ([], meanwhile, now);
        db.AddRange(changed.Select(section => Text(followUp, section, form[section], found)));
        await writing.SaveAsync(new FollowUpTextsWritten(followUp.Id, changed), found.Actor.Id.Value);
        return ([], [], now);
    }

    private FollowUpText Text(FollowUp followUp, ReportSection section, string? text, FoundFollowUp found) => new()
    {
        Id = new(clock.NewId()),
        FollowUpId = followUp.Id,
        Section = section,
        Text = text,
        By = found.Actor.Id,
        At = clock.UtcNow,
        Origin = Origin.Own,
    };
}
