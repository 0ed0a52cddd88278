using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans.Proposing;

/// <summary>The matter in which a plan is to be decided, made from what was prepared and what was typed.</summary>
internal sealed class ProposedMatter(FoundDraft found, PreparedProposal prepared, ProposalForm form, Clock clock)
{
    private readonly MatterId _id = new(clock.NewId());

    public Matter Compose()
    {
        List<DecisionPoint> points = [.. prepared.Points.Select((point, place) => Point(place + 1, point.Effect, form.Points[place].Text!))];
        List<Condition> conditions = [];
        if (form.WithCondition)
        {
            var stating = Point(points.Count + 1, Effect.StateCondition, form.Condition!);
            conditions.Add(ConditionOn([.. prepared.Governed.Select(number => points[number - 1].Id)], stating.Id));
            points.Add(stating);
        }
        return new()
        {
            Id = _id,
            Diarienummer = form.Diarienummer!.Trim(),
            Title = form.Title!.Trim(),
            BodyId = found.Body.Id,
            CaseOfficer = found.Actor.Title,
            RegisteredOn = clock.Today,
            Summary = Typed.Text(form.Summary),
            Papers = [Paper(points)],
            Points = points,
            Conditions = conditions,
            Handlings = [],
            Annulments = [],
            Origin = Origin.Own,
        };
    }

    private DecisionPoint Point(int number, Effect effect, string text) => new()
    {
        Id = new(clock.NewId()),
        MatterId = _id,
        Number = number,
        Text = text.Trim(),
        DecidingBodyId = prepared.Proposal.DecidedBy.Id,
        Effect = effect,
        // Decided by a board, and more than preparing or carrying out (KL 13:2).
        Appealable = true,
        PlanVersionId = effect is Effect.AdoptPlan or Effect.AdoptBudget ? prepared.Draft.Id : null,
        Origin = Origin.Own,
    };

    private Condition ConditionOn(List<DecisionPointId> governs, DecisionPointId statedBy) => new()
    {
        Id = new(clock.NewId()),
        MatterId = _id,
        StatedBy = statedBy,
        Governs = governs,
        HangsOnPoint = form.HangsOn is { } point ? new(point) : null,
        HangsOnFact = form.HangsOn is null ? form.Fact!.Trim() : null,
        Establishments = [],
        Origin = Origin.Own,
    };

    private Paper Paper(IEnumerable<DecisionPoint> points) => new()
    {
        Id = new(clock.NewId()),
        MatterId = _id,
        Title = form.Paper!.Trim(),
        Date = clock.Today,
        Text = new ProposalPaper(prepared).With(points.Select(point => point.Text), form.Text),
        Origin = Origin.Own,
    };
}
