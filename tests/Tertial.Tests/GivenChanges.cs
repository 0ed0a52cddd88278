using System.Text.Json;
using System.Text.Json.Nodes;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange;

namespace Tertial.Tests;

/// <summary>The small municipality with a second version, decided on 11 June 2024, that changes everything a version can change; and a third that is only proposed.</summary>
public static class GivenChanges
{
    public static readonly PlanVersionId Version2 = new(Given.Id(52)), Version3 = new(Given.Id(53));
    private static readonly GoalId Removed = new(Given.Id(310)), Added = new(Given.Id(311));
    private static readonly (string, object?) First = ("planVersionId", Given.Version1);
    private static readonly DecisionPointId Point = new(Given.Id(125));

    public static MunicipalRecord Municipality(bool showsResponsible = true)
    {
        var record = Given.Municipality(showsResponsible);
        var first = record.PlanVersions[0];
        first.Goals.Add(With(first.Goals[1], First, ("id", Removed), ("code", "2.2"), ("order", 3), ("text", "Äldre äter tillsammans")));
        first.Activities.Add(With(GivenPlan.Activity(301, "a-06", "Matlag i byn", Given.CareGoal, Given.Care, "2024-02", "2024-05"), First, ("ending", new Ending("Köket var stängt."))));
        first.BudgetLines.Add(With(first.BudgetLines[0], First, ("id", new BudgetLineId(Given.Id(320))), ("code", "b-03"), ("name", "Fritid"), ("budget", new Amounts(Money.Zero, Money.FromKronor(80_000)))));
        record.PlanVersions.Add(Second(first));
        record.PlanVersions.Add(Proposed(record.PlanVersions[1].Copy(Version3, 3, new(2024, 7, 1)), new(2024, 7, 2)));
        record.Matters.Add(Matter());
        return record;
    }

    private static PlanVersion Second(PlanVersion first)
    {
        var (goals, activities, lines) = (first.Goals, first.Activities, first.BudgetLines);
        var version = new PlanVersion
        {
            Id = Version2,
            PlanId = Given.Plan,
            Number = 2,
            DraftedOn = new(2024, 5, 6),
            BasedOn = Given.Version1,
            Introduction = "Planen säger vad förvaltningen ska göra under hösten 2024.",
            Goals =
            [
                With(goals[0], ("text", "Alla elever blir behöriga till gymnasiet"), ("councilGoalIds", Array.Empty<string>()), ("judgedBy", Judgement.ByMetrics),
                    ("metricIds", new[] { new MetricId(Given.Id(41)) }), ("responsible", "Skolchef")),
                With(goals[1]),
                With(goals[1], ("id", Added), ("code", "2.3"), ("order", 4), ("text", "Äldre bor tryggt")),
            ],
            Activities =
            [
                With(activities[0], ("name", "Läslyft i årskurs 1–6"), ("what", "Läslyft i årskurs 4–6: vad alla gör."), ("end", "2024-06-14"), ("priority", Priority.High),
                    ("unitId", Given.Administration), ("responsible", "Skolchef"), ("alsoServes", new[] { Given.CareGoal }), ("focusAreaIds", Array.Empty<string>())),
                With(activities[1], ("goalId", Given.CareGoal), ("priority", Priority.Low)),
                With(activities[2], ("ending", new Ending("Lokalen såldes.", new(Given.Id(302))))),
                With(activities[4], ("ending", null)),
                With(GivenPlan.Activity(302, "a-05", "Träffpunkt i skolan, \"byns hus\"", Given.CareGoal, Given.Care, "2024-08", "2024-12"), ("isOngoing", true), ("end", null)),
            ],
            BudgetLines =
            [
                With(lines[0], ("name", "Skola och fritid"), ("budget", new Amounts(Money.FromKronor(120_000), Money.FromKronor(760_000.50m))), ("unitId", Given.Administration), ("activityIds", new[] { new ActivityId(Given.Id(302)) })),
                With(lines[1], ("kind", BudgetKind.Capital)),
                With(lines[1], ("id", new BudgetLineId(Given.Id(321))), ("code", "b-04"), ("name", "Hemtjänst"), ("budget", new Amounts(Money.Zero, Money.FromKronor(400_000)))),
            ],
            Origin = Origin.Own,
        };
        return Proposed(version, new(2024, 5, 27));
    }

    private static PlanVersion Proposed(PlanVersion version, DateOnly on)
    {
        version.Propose(on);
        return version;
    }

    private static Matter Matter() => new()
    {
        Id = new(Given.Id(103)),
        Diarienummer = "KS 24/211",
        Title = "Ändring av verksamhetsplan 2024",
        BodyId = Given.Board,
        RegisteredOn = new(2024, 5, 27),
        Papers = [Paper()],
        Points = [new() { Id = Point, MatterId = new(Given.Id(103)), Number = 1, Text = "Anta version 2 av verksamhetsplanen.", DecidingBodyId = Given.Board, Effect = Effect.AdoptPlan, Appealable = true, PlanVersionId = Version2, Origin = Origin.Own }],
        Conditions = [],
        Handlings =
        [
            new()
            {
                Id = new(Given.Id(136)),
                MatterId = new(Given.Id(103)),
                BodyId = Given.Board,
                MeetingDate = new(2024, 6, 11),
                Paragraph = "74",
                Decides = true,
                Outcomes = [new() { DecisionPointId = Point, Outcome = Outcome.Approved }],
                Proposals = [],
                Reservations = [],
                Origin = Origin.Own,
            },
        ],
        Annulments = [],
        Origin = Origin.Own,
    };

    private static Paper Paper()
    {
        var paper = new Paper { Id = new(Given.Id(153)), MatterId = new(Given.Id(103)), Title = "Tjänsteskrivelse", Date = new(2024, 5, 27), Text = "Planen ändras.", Origin = Origin.Own };
        paper.Publish(new(2024, 5, 27));
        return paper;
    }

    // The exchange form of the thing, with some members changed.
    private static T With<T>(T item, params (string Member, object? Value)[] members)
    {
        var json = JsonSerializer.SerializeToNode(item, ExchangeJson.Compact)!.AsObject();
        json["planVersionId"] = JsonSerializer.SerializeToNode(Version2, ExchangeJson.Compact);
        foreach (var (member, value) in members)
        {
            json.Remove(member);
            if (value is not null) json[member] = value is string text ? JsonValue.Create(text) : JsonSerializer.SerializeToNode(value, value.GetType(), ExchangeJson.Compact);
        }
        return json.Deserialize<T>(ExchangeJson.Compact)!;
    }
}
