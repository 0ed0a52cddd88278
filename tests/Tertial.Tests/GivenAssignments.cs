using Tertial.Domain;
using Tertial.Domain.Decisions;

namespace Tertial.Tests;

/// <summary>The small municipality with an assignment that the board has given the schools, and a later decision that may prolong it.</summary>
public static class GivenAssignments
{
    public static readonly AssignmentId Homework = new(Given.Id(400));
    public static readonly DecisionPointId Gives = new(Given.Id(127)), Prolongs = new(Given.Id(128)), GivesMore = new(Given.Id(129)), Refused = new(Given.Id(119)), Councils = new(Given.Id(118));
    public static readonly DateOnly Today = new(2024, 6, 3);
    public static readonly string Page = $"/arbete/uppdrag/{Homework}";

    /// <summary>Given on 9 April 2024 and due on 31 May; on 20 May the board decided on more.</summary>
    public static MunicipalRecord Municipality(DateOnly? due = null)
    {
        var record = GivenWork.PlanChange();
        record.Matters.Add(GivenMatters.Matter(114, "KS 24/118", "Läxhjälp i alla skolor", new(2024, 3, 18),
            [Point(Gives, 114, 1, "Uppdra åt skolchefen att utreda läxhjälp."), Point(Refused, 114, 2, "Uppdra åt skolchefen att införa läxhjälp.")], [],
            [GivenMatters.Handling(450, 114, Given.Board, new(2024, 4, 9), "39", true, (Gives, Outcome.Approved), (Refused, Outcome.Rejected))]));
        record.Matters.Add(GivenMatters.Matter(115, "KS 24/150", "Läget i skolorna", new(2024, 5, 2),
            [Point(Prolongs, 115, 1, "Förlänga tiden för att utreda läxhjälp."), Point(GivesMore, 115, 2, "Uppdra åt skolchefen att redovisa frånvaron."), GivenMatters.Point(Councils, 115, 3, "Uppdra åt kommunstyrelsen att följa skolorna.", Given.Council, Effect.Other)], [],
            [GivenMatters.Handling(451, 115, Given.Board, new(2024, 5, 20), "60", true, (Prolongs, Outcome.Approved), (GivesMore, Outcome.Approved))]));
        record.Assignments.Add(new()
        {
            Id = Homework,
            GivenBy = Gives,
            Text = "Utreda läxhjälp.",
            To = "Skolchefen",
            UnitId = Given.Schools,
            Due = due ?? new(2024, 5, 31),
            Reports = [],
            Prolongations = [],
            Origin = Origin.Own,
        });
        return record;
    }

    private static DecisionPoint Point(DecisionPointId id, int matter, int number, string text) => GivenMatters.Point(id, matter, number, text, Given.Board, Effect.Other);
}
