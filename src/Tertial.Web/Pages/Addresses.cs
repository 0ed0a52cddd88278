using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages;

/// <summary>The permanent address of everything public. Given once, never reused.</summary>
public static class Addresses
{
    public static string Plan(Body body, Plan plan) => $"/verksamhetsplan/{body.Slug}/{plan.Year}";

    public static string Version(Body body, Plan plan, int number) => $"{Plan(body, plan)}/version/{number}";

    /// <summary>Where two versions are chosen to be compared.</summary>
    public static string Comparisons(Body body, Plan plan) => $"{Plan(body, plan)}/jamfor";

    /// <summary>Two versions compared; the same with .json or .csv gives the data.</summary>
    public static string Comparison(Body body, Plan plan, int former, int later) => $"{Comparisons(body, plan)}/{former}/{later}";

    public static string Timeline(Body body, Plan plan) => $"{Plan(body, plan)}/tidslinje";

    public static string CouncilGoal(string slug) => $"/mal/kf/{slug}";

    public static string Goal(Body body, Plan plan, string code) => $"/mal/{body.Slug}/{plan.Year}/{code.Replace('.', '-')}";

    public static string Activity(Body body, Plan plan, string code) => $"/aktivitet/{body.Slug}/{plan.Year}/{code}";

    public static string FollowUp(Body body, Plan plan, FollowUp followUp) => $"/uppfoljning/{body.Slug}/{plan.Year}/{followUp.Slug}";

    public static string Matter(string diarienummer) => $"/arende/{Slug.Of(diarienummer)}";

    public static string Paper(Matter matter, Paper paper) => $"{Matter(matter.Diarienummer)}/handling/{paper.Id}";

    /// <summary>The public calendar of meetings.</summary>
    public const string Meetings = "/sammantraden";

    public static string MeetingsOf(int year, Body? body) => $"{Meetings}/{year}{(body is null ? "" : $"?organ={body.Slug}")}";

    /// <summary>The calendar to subscribe to: one body's, or everyone's.</summary>
    public static string MeetingFeed(Body? body) => body is null ? $"{Meetings}.ics" : $"{Meetings}/{body.Slug}.ics";

    /// <summary>The public register of assignments.</summary>
    public const string Assignments = "/uppdrag";

    public static string Assignment(Assignment assignment) => $"{Assignments}/{assignment.Id}";

    /// <summary>A paragraph, and a point of it when given. A handling without a paragraph number has its matter's address.</summary>
    public static string Decision(MunicipalRecord record, Handling handling, int? point = null)
    {
        var matter = record.Matters.First(candidate => candidate.Id == handling.MatterId);
        return handling.Paragraph is { } paragraph
            ? $"/beslut/{record.Body(handling.BodyId).Slug}/{handling.MeetingDate:yyyy-MM-dd}/{Slug.Of(paragraph)}{(point is null ? "" : $"#punkt-{point}")}"
            : Matter(matter.Diarienummer);
    }

    public static string Decision(DecisionReference reference) => reference.Paragraph is { } paragraph
        ? $"/beslut/{Slug.Of(reference.Body)}/{reference.Date:yyyy-MM-dd}/{Slug.Of(paragraph)}#punkt-{reference.Point}"
        : Matter(reference.Diarienummer);
}
