using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>One paragraph of the minutes: what it says, how that stands, and what it led to.</summary>
public sealed class DecisionModel(Records records, AsOf asOf) : PageModel
{
    public Matter Matter { get; private set; } = null!;

    public Handling Handling { get; private set; } = null!;

    public Body Body { get; private set; } = null!;

    public IReadOnlyList<(PointOutcome Outcome, PointReading Point)> Points { get; private set; } = [];

    public IReadOnlyList<ConditionReading> Conditions { get; private set; } = [];

    public IReadOnlyList<BroughtAbout> BroughtAbout { get; private set; } = [];

    /// <summary>Later paragraphs that correct this one.</summary>
    public IReadOnlyList<CorrectionReading> Corrections { get; private set; } = [];

    /// <summary>Earlier paragraphs that this one corrects.</summary>
    public IReadOnlyList<CorrectionReading> Corrects { get; private set; } = [];

    public MeetingReading Course { get; private set; } = null!;

    public ClockReading Clock { get; private set; } = null!;

    /// <summary>The address of the paragraph.</summary>
    public string Address { get; private set; } = "";

    public bool WritesWholeSentences { get; private set; }

    /// <summary>Where the paragraph was the one that settled its points; elsewhere they are shown without a standing.</summary>
    public bool Settles(PointReading point) => point.Decision?.Handling.Id == Handling.Id;

    public async Task<IActionResult> OnGetAsync(string organ, string datum, string paragraf)
    {
        var view = asOf.View(await records.ReadAsync());
        if (Find(view, organ, datum, paragraf) is not { } found) return NotFound();
        (Matter, Handling) = found;
        var record = view.Record;
        (Body, Address) = (record.Body(Handling.BodyId), Addresses.Decision(record, Handling));
        WritesWholeSentences = record.Municipality.WritesWholeSentences;
        Points =
        [
            .. Handling.Outcomes
                .Select(outcome => (outcome, PointReading.Of(view, record.Decisions.Point(outcome.DecisionPointId))))
                .OrderBy(pair => pair.outcome.PrintedNumber ?? pair.Item2.Point.Number),
        ];
        Conditions = [.. Points.SelectMany(pair => pair.Point.Conditions).DistinctBy(condition => condition.Condition.Id)];
        BroughtAbout = [.. Points.Where(pair => Settles(pair.Point)).SelectMany(pair => Decisions.BroughtAbout.Of(view, pair.Point))];
        (Corrections, Corrects) = (CorrectionReading.Of(view, Handling), CorrectionReading.In(view, Handling));
        Course = MeetingReading.Of(record, Handling);
        Clock = ClockReading.Of(record, Handling, asOf.Date);
        return Page();
    }

    /// <summary>The paragraph that an address names, where it is public on the day.</summary>
    internal static (Matter, Handling)? Find(PublicView view, string organ, string datum, string paragraf)
    {
        if (!DateOnly.TryParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        return view.Matters
            .SelectMany(matter => view.HandlingsOf(matter), (matter, handling) => (matter, handling))
            .Where(pair => pair.handling.MeetingDate == day && pair.handling.Paragraph is { } paragraph && Slug.Of(paragraph) == paragraf && view.Record.Body(pair.handling.BodyId).Slug == organ)
            .Select(pair => ((Matter, Handling)?)pair)
            .FirstOrDefault();
    }
}
