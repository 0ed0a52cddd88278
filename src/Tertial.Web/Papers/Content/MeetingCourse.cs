using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>What was said and counted at the meeting: proposals, votes and notes, as they were recorded.</summary>
public static class MeetingCourse
{
    /// <summary>A proposal, who put it and whether it won, as far as the minutes say.</summary>
    public static string Of(Proposal proposal)
    {
        var text = proposal.By is { } by ? $"{by}: {proposal.Text}" : proposal.Text;
        return proposal.Won switch { true => $"{text} Bifölls.", false => $"{text} Avslogs.", null => text };
    }

    /// <summary>A counted vote: what was asked, what yes and no stood for, the count and what won.</summary>
    public static string Of(MunicipalRecord record, Body body, PointOutcome? outcome, Vote vote)
    {
        var number = outcome?.PrintedNumber ?? record.Decisions.Point(vote.DecisionPointId).Number;
        var asked = vote.Question switch
        {
            VoteQuestion.Proposal => $"Omröstning om punkt {number}.",
            VoteQuestion.ReferralBack => $"Omröstning om återremiss av punkt {number}.",
            VoteQuestion.Postponement => $"Omröstning om bordläggning av punkt {number}.",
            _ => throw new ArgumentOutOfRangeException(nameof(vote), vote.Question, null),
        };
        var abstained = Swedish.Count(vote.Abstained, "", " och 1 avstår", " och {0} avstår");
        return $"{asked} Ja: {Ended(vote.YesMeans)} Nej: {Ended(vote.NoMeans)} {vote.Yes} röstar ja, {vote.No} röstar nej{abstained}. {Won(body, vote)}";
    }

    private static string Won(Body body, Vote vote) => (vote.YesWon(body.Kind), vote.IsTied) switch
    {
        (true, false) when vote.Yes < vote.No => "Ja vinner, eftersom minst en tredjedel av de närvarande röstar ja.",
        (true, true) when vote.ChairVotedYes != true => "Ja vinner, eftersom minst en tredjedel av de närvarande röstar ja.",
        (true, true) => "Rösterna är lika många. Ja vinner genom ordförandens utslagsröst.",
        (false, true) => "Rösterna är lika många. Nej vinner genom ordförandens utslagsröst.",
        (true, false) => "Ja vinner.",
        (false, false) => "Nej vinner.",
    };

    /// <summary>What a later paragraph corrects in an earlier one.</summary>
    public static string Of(MunicipalRecord record, Correction correction)
    {
        var earlier = record.Matters.SelectMany(matter => matter.Handlings).First(handling => handling.Id == correction.Corrects);
        return $"{Head.Reference(record, earlier)} rättas. Rätt lydelse: {Ended(correction.Text)} Skäl: {Ended(correction.Reason)}";
    }

    private static string Ended(string text) => text.TrimEnd() is [.., '.' or '!' or '?'] ended ? ended : $"{text.TrimEnd()}.";
}
