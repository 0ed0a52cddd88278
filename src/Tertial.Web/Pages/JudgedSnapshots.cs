using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;

namespace Tertial.Web.Pages;

/// <summary>A follow-up with the verdicts in effect on its goals, and what it says that the one before did not.</summary>
public static class JudgedSnapshots
{
    public static JudgedSnapshot Of(PublicView view, FollowUp followUp)
    {
        var snapshot = Snapshots.Of(view.Record, followUp);
        return new(snapshot, snapshot.Goals.ToDictionary(goal => goal.Id, goal => Verdicts.On(view, followUp, goal.Id)!.InEffect))
        {
            OfCouncilGoals = snapshot.CouncilGoals.ToDictionary(goal => goal.Id, goal => Verdicts.On(view, followUp, goal.Id)!.InEffect),
        };
    }

    /// <summary>Nothing when there is none before, or when it was never opened.</summary>
    public static SinceLast? Since(MunicipalRecord record, FollowUp? former, FollowUp followUp, DateOnly today)
    {
        if (former is not { OpenedOn: not null }) return null;
        var view = new PublicView(record, today);
        return SinceLast.Between(Of(view, former), Of(view, followUp));
    }
}
