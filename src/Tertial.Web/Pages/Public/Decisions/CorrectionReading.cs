using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>A correction as it could be read on a day: the paragraph that carries the right text, or the one that is corrected.</summary>
public sealed record CorrectionReading(Correction Correction, DecisionLink Other)
{
    /// <summary>How a paragraph is corrected by later ones.</summary>
    public static IReadOnlyList<CorrectionReading> Of(PublicView view, Handling corrected) =>
        Read(view, correction => correction.Corrects == corrected.Id, correction => correction.DecidedIn);

    /// <summary>What a paragraph corrects in earlier ones.</summary>
    public static IReadOnlyList<CorrectionReading> In(PublicView view, Handling later) =>
        Read(view, correction => correction.DecidedIn == later.Id, correction => correction.Corrects);

    // Both paragraphs must be public: a matter that is not is never told of.
    private static CorrectionReading[] Read(PublicView view, Func<Correction, bool> chosen, Func<Correction, Domain.HandlingId> other) =>
    [
        .. from matter in view.Matters
           from correction in matter.Corrections
           where chosen(correction)
           let handling = view.Matters.SelectMany(view.HandlingsOf).FirstOrDefault(handling => handling.Id == other(correction))
           where handling is not null
           select new CorrectionReading(correction, DecisionLink.To(view, handling)),
    ];
}
