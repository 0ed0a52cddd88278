using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>A follow-up with what the pages about it need: its plan and body, the record it stands in, and who is looking.</summary>
public sealed record FoundFollowUp(MunicipalRecord Record, Body Body, Plan Plan, FollowUp FollowUp, Actor Actor, DateOnly Today)
{
    public PlanHistory History => Record.HistoryOf(Plan.Id);

    /// <summary>Whether reports are taken today.</summary>
    public bool TakesReports => FollowUp.TakesReportsOn(Today);

    public bool IsDecided => Record.IsDecidedOn(FollowUp.Id, Today);

    /// <summary>The follow-up before this one in the same plan.</summary>
    public FollowUp? Former => Record.FollowUpsOf(Plan.Id).LastOrDefault(other => other.CutOff < FollowUp.CutOff);

    public bool May(Permission permission) => Actor.May(permission, Body.Id);

    /// <summary>Whether a report marked ready on the day counts only when a head has approved it.</summary>
    public bool NeedsApprovalOn(DateOnly day) => Record.Municipality.NeedsApprovalOn(Body.Id, day);

    /// <summary>A person as the workplace knows people: by title.</summary>
    public string TitleOf(PersonId? id) => Record.People.Find(person => person.Id == id)?.Title ?? "Någon annan";

    public string Address(string area) => WorkAddresses.FollowUp(area, Body, Plan, FollowUp);
}

/// <summary>Finds the follow-up a workplace address names: /arbete/…/{organ}/{ar}/{period}.</summary>
public sealed class FollowUpFinder(Records records, Actors actors, Clock clock)
{
    /// <summary>Nothing when the address names no follow-up.</summary>
    public async Task<FoundFollowUp?> FindAsync(RouteData route)
    {
        var record = await records.ReadAsync();
        var year = Convert.ToInt32(route.Values["ar"], CultureInfo.InvariantCulture);
        var body = record.Bodies.Find(candidate => candidate.Slug == (string?)route.Values["organ"]);
        var plan = record.Plans.Find(candidate => candidate.BodyId == body?.Id && candidate.Year == year);
        if (body is null || plan is null) return null;
        return record.FollowUpsOf(plan.Id).FirstOrDefault(candidate => candidate.Slug == (string?)route.Values["period"]) is { } followUp
            ? new(record, body, plan, followUp, await actors.ReadAsync(), clock.Today)
            : null;
    }
}
