using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>What the law lets each kind of body decide.</summary>
public sealed class CompetenceTests
{
    [Theory]
    [InlineData(Effect.AdoptPlan, null, null, null, "KL 6:38", null)]
    [InlineData(Effect.AdoptBudget, null, null, null, "KL 6:38", null)]
    [InlineData(Effect.AdoptCouncilGoals, null, "KL 5:1–2", "KL 5:1–2", "KL 5:1–2", "KL 5:1–2")]
    [InlineData(Effect.EstablishFrames, null, "KL 5:1–2", "KL 5:1–2", "KL 5:1–2", "KL 5:1–2")]
    [InlineData(Effect.ApproveFollowUp, null, null, null, "KL 6:38", null)]
    [InlineData(Effect.DeclareAssignmentDone, null, null, null, "KL 6:38", null)]
    [InlineData(Effect.StateCondition, null, null, null, null, null)]
    [InlineData(Effect.Other, null, null, null, null, null)]
    public void Each_body_may_decide_what_the_law_says(Effect effect, string? council, string? executive, string? board, string? committee, string? company)
    {
        (BodyKind, string?)[] expected =
        [
            (BodyKind.Council, council), (BodyKind.ExecutiveBoard, executive), (BodyKind.Board, board),
            (BodyKind.Committee, committee), (BodyKind.CompanyBoard, company),
        ];

        foreach (var (kind, law) in expected)
            Competence.ObstaclesToDeciding(kind, effect).Select(obstacle => obstacle.Law).ShouldBe(law is null ? [] : [law]);
    }

    [Theory]
    [InlineData(BodyKind.Board, Effect.AdoptCouncilGoals, "Kommunens mål beslutas bara av fullmäktige.")]
    [InlineData(BodyKind.Board, Effect.EstablishFrames, "Budgetramar fastställs bara av fullmäktige.")]
    [InlineData(BodyKind.Committee, Effect.AdoptPlan, "Ett utskott bereder. Det får inte besluta om verksamhetens mål, inriktning, omfattning eller kvalitet.")]
    public void A_refusal_says_who_decides(BodyKind kind, Effect effect, string text)
    {
        Competence.ObstaclesToDeciding(kind, effect).ShouldHaveSingleItem().Text.ShouldBe(text);
    }
}
