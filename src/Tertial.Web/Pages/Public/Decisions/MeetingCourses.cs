using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>What was said and counted at a meeting, and later paragraphs that correct it.</summary>
public sealed record MeetingCourses(DecisionRow Row, MeetingReading Course, IReadOnlyList<CorrectionReading> Corrections)
{
    public bool SaysAnything => Course.Parts.Any() || Corrections.Count > 0;

    public static MeetingCourses Of(PublicView view, DecisionRow row) =>
        new(row, MeetingReading.Of(view.Record, row.Handling), CorrectionReading.Of(view, row.Handling));
}
