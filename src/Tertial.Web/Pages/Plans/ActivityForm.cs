using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Plans;

/// <summary>An activity as it is typed. Only a name and a goal are needed to save; what else is missing is listed, and stops proposing.</summary>
public sealed class ActivityForm
{
    [Display(Name = "Namn"), Required, MaxLength(200), WithoutPersonnummer]
    public string? Name { get; set; }

    [Display(Name = "Vad ska göras?"), MaxLength(4000), WithoutPersonnummer]
    public string? What { get; set; }

    [Display(Name = "Varför?"), MaxLength(4000), WithoutPersonnummer]
    public string? Why { get; set; }

    [Display(Name = "Börjar")]
    public PlannedDate? Start { get; set; }

    [Display(Name = "Klar")]
    public PlannedDate? End { get; set; }

    [Display(Name = "Löpande, utan slut")]
    public bool IsOngoing { get; set; }

    [Display(Name = "Enhet")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Ansvarig"), MaxLength(200), WithoutPersonnummer]
    public string? Responsible { get; set; }

    [Display(Name = "Prioritet")]
    public Priority Priority { get; set; }

    [Display(Name = "Mål"), Required]
    public Guid? GoalId { get; set; }

    [Display(Name = "Bidrar också till")]
    public List<Guid> AlsoServes { get; set; } = [];

    [Display(Name = "Fokusområden")]
    public List<Guid> FocusAreaIds { get; set; } = [];

    public static ActivityForm Of(ActivityContent content) => new()
    {
        Name = content.Name,
        What = content.What,
        Why = content.Why,
        Start = content.Start,
        End = content.End,
        IsOngoing = content.IsOngoing,
        UnitId = content.UnitId?.Value,
        Responsible = content.Responsible,
        Priority = content.Priority,
        GoalId = content.GoalId.Value,
        AlsoServes = [.. content.AlsoServes.Select(goal => goal.Value)],
        FocusAreaIds = [.. content.FocusAreaIds.Select(area => area.Value)],
    };

    /// <summary>What is typed that cannot be meant, by field.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes()
    {
        if (IsOngoing && End is not null) yield return (nameof(End), "En löpande aktivitet har inget slut. Ta bort slutet eller krysset vid Löpande.");
        else if (End?.Last < Start?.First) yield return (nameof(End), "Aktiviteten kan inte vara klar innan den börjar.");
    }

    /// <summary>The activity as typed, in the draft. A new one gets the next code, and stands last in its goal; so does one that is moved there.</summary>
    public ActivityContent Write(FoundDraft found, PlanVersion draft, ActivityContent? now)
    {
        var goal = new GoalId(GoalId!.Value);
        return new()
        {
            Code = now?.Code ?? found.CodesIn(draft).NextActivity(),
            Order = now?.GoalId == goal ? now.Order : draft.Activities.Where(activity => activity.GoalId == goal).Select(activity => activity.Order).DefaultIfEmpty(0).Max() + 1,
            Name = Typed.Line(Name)!,
            What = Typed.Text(What) ?? "",
            Why = Typed.Text(Why),
            UnitId = UnitId is { } unit ? new(unit) : null,
            Responsible = Typed.Line(Responsible),
            Start = Start,
            End = End,
            IsOngoing = IsOngoing,
            Priority = Priority,
            FocusAreaIds = Typed.Kept(now?.FocusAreaIds, found.Record.FocusAreas.Select(area => area.Id).Where(area => FocusAreaIds.Contains(area.Value))),
            GoalId = goal,
            AlsoServes = Typed.Kept(now?.AlsoServes, draft.Goals.Select(other => other.Id).Where(other => other != goal && AlsoServes.Contains(other.Value))),
            Ending = now?.Ending,
            Origin = now?.Origin ?? Origin.Own,
        };
    }
}
