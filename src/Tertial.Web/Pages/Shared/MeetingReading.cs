using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Papers.Content;

namespace Tertial.Web.Pages.Shared;

/// <summary>What was said and counted at a meeting, in the same words on pages and in papers.</summary>
public sealed record MeetingReading(IReadOnlyList<string> Proposals, IReadOnlyList<string> Votes, IReadOnlyList<string> Reservations, IReadOnlyList<string> Notes)
{
    public static MeetingReading Of(MunicipalRecord record, Handling handling)
    {
        var body = record.Body(handling.BodyId);
        return new(
            [.. handling.Proposals.Select(MeetingCourse.Of)],
            [.. handling.Votes.Select(vote => MeetingCourse.Of(record, body, handling.Outcomes.Find(outcome => outcome.DecisionPointId == vote.DecisionPointId), vote))],
            handling.Reservations, handling.Notes);
    }

    public IEnumerable<(string Heading, IReadOnlyList<string> Sentences)> Parts =>
        new (string Heading, IReadOnlyList<string> Sentences)[] { ("Yrkanden", Proposals), ("Omröstning", Votes), ("Reservationer", Reservations), ("Protokollsanteckningar", Notes) }
            .Where(part => part.Sentences.Count > 0);
}
