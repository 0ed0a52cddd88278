using Tertial.Domain;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Matters.Writing;

/// <summary>The small municipality with a change of its plan under way, a council matter, and a form for its diarienummer.</summary>
internal static class GivenMatter
{
    public const string Plan = "/arbete/arende/ks-23-702", Council = "/arbete/arende/kf-24-7";
    public static readonly DecisionPointId CouncilPoint = new(Given.Id(127));

    public static MunicipalRecord Municipality()
    {
        var given = GivenWork.PlanChange();
        given.Matters.Add(CouncilMatter());
        return With(given, "^K[SF] \\d{2}/\\d{1,4}$");
    }

    public static Matter CouncilMatter() => new()
    {
        Id = new(Given.Id(104)),
        Diarienummer = "KF 24/7",
        Title = "Fullmäktiges arbetsordning",
        BodyId = Given.Council,
        RegisteredOn = new(2024, 5, 2),
        Papers = [],
        Points = [new() { Id = CouncilPoint, MatterId = new(Given.Id(104)), Number = 1, Text = "Anta arbetsordningen.", DecidingBodyId = Given.Council, Effect = Effect.Other, Appealable = true, Origin = Origin.Own }],
        Conditions = [],
        Handlings = [],
        Annulments = [],
        Origin = Origin.Own,
    };

    private static MunicipalRecord With(MunicipalRecord given, string pattern) => new()
    {
        Municipality = new()
        {
            Id = given.Municipality.Id, Name = given.Municipality.Name, Code = given.Municipality.Code, Vision = given.Municipality.Vision,
            VisionOrigin = Origin.Own, ShowsResponsible = true, DiarienummerPattern = pattern, Origin = Origin.Own,
        },
        Bodies = given.Bodies, Units = given.Units, People = given.People, MandatePeriods = given.MandatePeriods, FocusAreas = given.FocusAreas, GoalAreas = given.GoalAreas,
        OutcomeGoals = given.OutcomeGoals, CouncilGoals = given.CouncilGoals, Metrics = given.Metrics, Plans = given.Plans, PlanVersions = given.PlanVersions,
        Frames = given.Frames, Matters = given.Matters, FollowUps = given.FollowUps,
    };
}
