using System.ComponentModel.DataAnnotations;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Why some findings of one check are no faults, as it is typed.</summary>
public sealed class DismissForm
{
    [Display(Name = "Varför är det inte ett fel?"), MaxLength(1000)]
    public string? Reason { get; set; }

    /// <summary>The keys of the findings it is about.</summary>
    [Display(Name = "Vilka gäller det?")]
    public List<string> Keys { get; set; } = [];
}

/// <summary>The open findings of one check.</summary>
/// <param name="Check">The check.</param>
/// <param name="Findings">What it has found.</param>
/// <param name="Mine">Those that the one who is looking may dismiss, together and with one reason.</param>
/// <param name="Address">Where they are dismissed.</param>
public sealed record CheckGroup(Check Check, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Mine, string Address)
{
    /// <summary>As many as are shown unfolded.</summary>
    public const int Few = 3;

    /// <summary>What is found, each sentence once with all that it is found in.</summary>
    public IEnumerable<IGrouping<string, Finding>> Sentences => Findings.GroupBy(finding => finding.What);

    public DismissForm Form { get; } = new();

    public string Prefix => $"Checks[{Check}]";

    public static string FormOf(Check check) => $"Checks[{check}].{nameof(Form)}";
}

/// <summary>A finding that was dismissed: what it said, why it is no fault, and who says so.</summary>
public sealed record AnsweredFinding(Dismissal Dismissal, string Who, bool MayTakeBack);

/// <summary>What the checks have found in a follow-up, for the page where it is compiled.</summary>
public sealed class FollowUpChecks
{
    public required FoundFollowUp Found { get; init; }

    public required IReadOnlyList<CheckGroup> Groups { get; init; }

    public required IReadOnlyList<AnsweredFinding> Answered { get; init; }

    /// <summary>The page where findings are answered.</summary>
    public string Address => AddressOf(Found);

    public int Open => Groups.Sum(group => group.Findings.Count);

    public static FollowUpChecks Of(FoundFollowUp found)
    {
        var findings = Findings.In(found.Record, found.FollowUp);
        // What no longer is found needs no answer; once closed all answers are told.
        var standing = found.FollowUp.IsOpen ? findings.Select(finding => finding.Dismissal).OfType<Dismissal>() : found.Record.Dismissals.Where(dismissal => dismissal.FollowUpId == found.FollowUp.Id && dismissal.Holds);
        return new()
        {
            Found = found,
            Groups = [.. findings.Where(finding => finding.IsOpen).GroupBy(finding => finding.Check)
                .Select(group => new CheckGroup(group.Key, [.. group], [.. group.Where(finding => MayDismiss(found, finding))], AddressOf(found)))],
            Answered = [.. standing.OrderBy(dismissal => dismissal.At).Select(dismissal => new AnsweredFinding(
                dismissal,
                found.Record.People.Find(person => person.Id == dismissal.By)?.Title ?? "Okänd",
                findings.FirstOrDefault(finding => finding.Key == dismissal.Key) is { } finding && MayDismiss(found, finding)))],
        };
    }

    /// <summary>Whoever prepares the follow-up; for money the controller too.</summary>
    public static bool MayDismiss(FoundFollowUp found, Finding finding) =>
        found.May(Permission.Prepare) || (finding.Place.IsMoney && found.May(Permission.ReportBudget));

    /// <summary>Where the one who is looking mends it or reads about it.</summary>
    public (string Text, string Address)? Link(Finding finding)
    {
        var (place, code) = (finding.Place, finding.Place.Code);
        return place.Kind switch
        {
            PlaceKind.Activity when finding.Check == Check.ReportNotApproved && Waits(finding) => ("Till godkännandet", $"{Found.Address("rapportera")}/godkann#{code}"),
            PlaceKind.Activity when IsMine(finding) => ("Till rapporten", $"{Found.Address("rapportera")}?andra={code}#{code}"),
            PlaceKind.Activity => ("Till aktiviteten", Addresses.Activity(Found.Body, Found.Plan, code!)),
            PlaceKind.BudgetLine => ("Till budgetposten", $"{Found.Address("ekonomi")}#{code}"),
            PlaceKind.Frame => ("Till ekonomin", Found.Address("ekonomi")),
            PlaceKind.Goal when Found.Actor.Has(Permission.Assess) => ("Till målet", $"{Found.Address("uppfoljning")}/bedom#{code!.Replace('.', '-')}"),
            PlaceKind.CouncilGoal when Found.Actor.Has(Permission.Assess) => ("Till målet", $"{Found.Address("uppfoljning")}/bedom#kf-{code}"),
            PlaceKind.Text => ("Till texterna", $"{Found.Address("uppfoljning")}/texter#Form_{code}"),
            PlaceKind.Goal or PlaceKind.CouncilGoal or PlaceKind.Metric => null,
            _ => throw new InvalidOperationException($"Unknown place {place.Kind}."),
        };
    }

    private static string AddressOf(FoundFollowUp found) => $"{found.Address("uppfoljning")}/kontroller";

    private bool Waits(Finding finding) => Found.Record.PlanVersions.SelectMany(version => version.Activities)
        .LastOrDefault(activity => activity.Id.Value == finding.Place.Id) is { } activity && Found.Actor.MayApprove(activity, Found.Body.Id);

    private bool IsMine(Finding finding) => Found.Record.PlanVersions.SelectMany(version => version.Activities)
        .Any(activity => activity.Id.Value == finding.Place.Id && Found.Actor.MayReport(activity));
}
