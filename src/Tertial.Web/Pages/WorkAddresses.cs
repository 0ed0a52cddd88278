using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages;

/// <summary>The addresses of the workplace.</summary>
public static class WorkAddresses
{
    public const string ToDo = "/arbete/att-gora";

    public const string FollowUps = "/arbete/uppfoljning";

    /// <summary>Where stand-ins are named.</summary>
    public const string StandIns = "/arbete/ersattare";

    /// <summary>Which reminders have been sent.</summary>
    public const string Reminders = $"{FollowUps}/paminnelser";

    public const string Plans = "/arbete/plan";

    public const string NewPlan = "/arbete/plan/ny";

    public const string Matters = "/arbete/arenden";

    public const string Assignments = "/arbete/uppdrag";

    public const string Meetings = "/arbete/sammantraden";

    public const string NewMeetings = $"{Meetings}/nya";

    public const string NewAssignment = $"{Assignments}/nytt";

    public const string ExtraTests = $"{Matters}/egna-provningar";

    public static string Tests(Matter matter) => $"{Matter(matter)}/provning";

    /// <summary>What holds for the whole municipality.</summary>
    public const string Settings = "/arbete/installningar";

    public const string PaperTemplate = $"{Settings}/tjansteskrivelse";

    /// <summary>Whether reports are approved by a head.</summary>
    public const string Approval = $"{Settings}/godkannande";

    public const string Emblem = $"{Settings}/marke";

    public const string People = $"{Settings}/personer";

    public static string Person(Person person) => $"{People}/{person.Id}";

    public const string Metrics = "/arbete/matt";

    public const string NewMetric = $"{Metrics}/ny";

    public const string Compared = $"{Metrics}/jamfor";

    public static string Metric(Metric metric) => $"{Metrics}/{metric.Id}";

    /// <summary>Where an outcome is entered, and where one goes on from there.</summary>
    public static string Outcome(Metric metric, string next) => $"{Metric(metric)}/utfall?vidare={Uri.EscapeDataString(next)}";

    /// <summary>Where the follow-ups of a plan are laid out.</summary>
    public static string Periods(Body body, Plan plan) => $"{FollowUps}/{body.Slug}/{plan.Year}/{Domain.FollowUps.Periods.ReservedSlug}";

    public static string FollowUp(Body body, Plan plan, FollowUp followUp) => FollowUp("uppfoljning", body, plan, followUp);

    public static string Report(Body body, Plan plan, FollowUp followUp) => FollowUp("rapportera", body, plan, followUp);

    /// <summary>Where a head approves reports or returns them.</summary>
    public static string Approve(Body body, Plan plan, FollowUp followUp) => $"{Report(body, plan, followUp)}/godkann";

    public static string Budget(Body body, Plan plan, FollowUp followUp) => FollowUp("ekonomi", body, plan, followUp);

    public static string Draft(Body body, Plan plan) => $"{Plans}/{body.Slug}/{plan.Year}/utkast";

    /// <summary>Where a change of a plan is tried before it is proposed.</summary>
    public static string Trial(Body body, Plan plan) => $"{Plans}/{body.Slug}/{plan.Year}/prova";

    public const string NewMatter = $"{Matters}/nytt";

    /// <summary>Where a matter is opened from a paper written in Word.</summary>
    public const string BringIn = $"{Matters}/word";

    public static string Matter(Matter matter) => $"/arbete/arende/{matter.Slug}";

    public static string MeetingsOf(int year) => $"{Meetings}/{year}";

    public static string Meeting(Meeting meeting) => $"{Meetings}/{meeting.Id}";

    public static string Assignment(Assignment assignment) => $"{Assignments}/{assignment.Id}";

    /// <summary>Where an assignment is given from a decided point.</summary>
    public static string GiveAssignment(DecisionPoint point) => $"{NewAssignment}?punkt={point.Id}";

    /// <summary>Where a paper written in Word is brought into a matter.</summary>
    public static string BringInto(Matter matter) => $"{BringIn}/{matter.Slug}";

    public static string Paper(Matter matter, Paper paper) => $"{Matter(matter)}/handling/{paper.Id}";

    /// <summary>Where a draft is read as the paper it will be.</summary>
    public static string ReadPaper(Matter matter, Paper paper) => $"{Paper(matter, paper)}/las";

    public static string FollowUp(string area, Body body, Plan plan, FollowUp followUp) => $"/arbete/{area}/{body.Slug}/{plan.Year}/{followUp.Slug}";
}
