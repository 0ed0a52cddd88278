using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Plans.Trying;

/// <summary>The changes one can try, as they are typed: one of them at a time.</summary>
public sealed class TrialForm
{
    public RedateForm Redate { get; set; } = new();

    public RankForm Rank { get; set; } = new();

    public EndingForm End { get; set; } = new();

    public AddForm Add { get; set; } = new();

    public MoveForm Move { get; set; } = new();

    /// <summary>What is missing in the one that is posted, by field.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes(TrialKind kind) => (kind switch
    {
        TrialKind.Redate => [(Redate.Activity, "Redate.Activity", ChooseActivity), (Redate.Start is null && Redate.End is null ? null : "", "Redate.Start", "Skriv när aktiviteten ska börja eller vara klar.")],
        TrialKind.Rank => [(Rank.Activity, "Rank.Activity", ChooseActivity), (Rank.Priority?.ToString(), "Rank.Priority", "Välj en prioritet.")],
        TrialKind.End => [(End.Activity, "End.Activity", ChooseActivity), (Typed.Line(End.Reason), "End.Reason", "Skriv varför aktiviteten avslutas.")],
        TrialKind.Add => [(Typed.Line(Add.Name), "Add.Name", "Skriv vad aktiviteten heter."), (Add.Goal, "Add.Goal", "Välj ett mål.")],
        TrialKind.Move => new (string?, string, string)[] { (Move.From, "Move.From", "Välj en budgetpost."), (Move.To, "Move.To", "Välj en budgetpost."), (Move.Amount > 0 ? "" : null, "Move.Amount", "Skriv ett belopp som är större än noll.") },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    }).Where(field => field.Item1 is null).Select(field => (field.Item2, field.Item3));

    /// <summary>The change, once nothing is missing.</summary>
    public TrialChange Change(TrialKind kind, Municipality municipality) => kind switch
    {
        TrialKind.Redate => TrialChange.Redate(Redate.Activity!, Redate.Start, Redate.End),
        TrialKind.Rank => TrialChange.Rank(Rank.Activity!, Rank.Priority!.Value),
        TrialKind.End => TrialChange.End(End.Activity!, Typed.Line(End.Reason)!),
        TrialKind.Add => TrialChange.Add(Add.Goal!, Add.Unit, Add.Start, Add.End, Typed.Line(Add.Name)!),
        TrialKind.Move => TrialChange.Move(Move.From!, Move.To!, Money.FromKronor(Move.Amount!.Value * (municipality.MoneyUnit == MoneyUnit.Thousands ? 1_000m : 1_000_000m))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private const string ChooseActivity = "Välj en aktivitet.";
}

/// <summary>Another time for an activity.</summary>
public sealed class RedateForm
{
    [Display(Name = "Aktivitet att flytta i tid")]
    public string? Activity { get; set; }

    [Display(Name = "Ny start")]
    public PlannedDate? Start { get; set; }

    [Display(Name = "Nytt slut")]
    public PlannedDate? End { get; set; }
}

/// <summary>Another priority for an activity.</summary>
public sealed class RankForm
{
    [Display(Name = "Aktivitet att prioritera om")]
    public string? Activity { get; set; }

    [Display(Name = "Ny prioritet")]
    public Priority? Priority { get; set; }
}

/// <summary>An activity to end.</summary>
public sealed class EndingForm
{
    [Display(Name = "Aktivitet att avsluta")]
    public string? Activity { get; set; }

    [Display(Name = "Varför avslutas den?"), MaxLength(1000), WithoutPersonnummer]
    public string? Reason { get; set; }
}

/// <summary>An activity to add.</summary>
public sealed class AddForm
{
    [Display(Name = "Ny aktivitet"), MaxLength(200), WithoutPersonnummer]
    public string? Name { get; set; }

    [Display(Name = "Mål som den räknas i")]
    public string? Goal { get; set; }

    [Display(Name = "Enhet som gör den")]
    public Guid? Unit { get; set; }

    [Display(Name = "Börjar")]
    public PlannedDate? Start { get; set; }

    [Display(Name = "Klar")]
    public PlannedDate? End { get; set; }
}

/// <summary>Money to move between two budget lines.</summary>
public sealed class MoveForm
{
    [Display(Name = "Från budgetpost")]
    public string? From { get; set; }

    [Display(Name = "Till budgetpost")]
    public string? To { get; set; }

    [Display(Name = "Belopp")]
    public decimal? Amount { get; set; }
}
