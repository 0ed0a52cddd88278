using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>One goal in the table of three verdicts.</summary>
/// <param name="Code">The board goal's code; missing for the council's goal.</param>
/// <param name="Text">What the row is called.</param>
/// <param name="Address">The goal's page; missing where the heading above already leads there.</param>
/// <param name="Judgements">The three verdicts.</param>
/// <param name="Board">The body that decides, as it is called inside a sentence.</param>
/// <param name="Why">Why the rule says what it says.</param>
/// <param name="BelowIt">How the board goals under a council goal went, in counts.</param>
public sealed record GoalRow(string? Code, string Text, string? Address, Judgements Judgements, string Board, string Why, string? BelowIt)
{
    public bool IsCouncils => Code is null;

    /// <summary>Whose reason explains a verdict other than the rule's; the latest judge's.</summary>
    public (string Who, string Reason)? Differing => !Judgements.Differ ? null : Judgements switch
    {
        { Board: { Reason: { } reason } board } when board.Verdict != Judgements.Computed => (Board, reason),
        { Administration: { Reason: { } reason } administration } when administration.Verdict != Judgements.Computed => ("förvaltningen", reason),
        _ => null,
    };

    public static GoalRow Of(FollowUpReading reading, GoalSnapshot goal) => new(
        goal.Code, goal.Text, Addresses.Goal(reading.Body, reading.Plan, goal.Code), reading.Goals[goal.Id], reading.Body.InText(), goal.Why, null);

    public static GoalRow Of(FollowUpReading reading, CouncilGoalSnapshot goal) => new(
        null, "Fullmäktiges mål, efter måtten", null, reading.CouncilGoals[goal.Id], reading.Body.InText(), goal.Why, Below(reading, goal));

    private static string? Below(FollowUpReading reading, CouncilGoalSnapshot council)
    {
        var verdicts = reading.Snapshot.Goals.Where(goal => council.BoardGoals.Contains(goal.Code)).Select(goal => reading.Goals[goal.Id].InEffect).ToList();
        return verdicts.Count == 0 ? null : $"Av målen i planen: {Swedish.List(verdicts.GroupBy(verdict => verdict).OrderBy(group => group.Key).Select(group => group.Key.Clause(group.Count())))}.";
    }
}
