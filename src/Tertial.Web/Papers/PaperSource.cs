using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Public.Decisions;
using Tertial.Web.Papers.Content;

namespace Tertial.Web.Papers;

/// <summary>A paper that can be asked for.</summary>
/// <param name="Subject">What it is about, the same for ever.</param>
/// <param name="IsFrozen">Whether what it says can no longer change, so that it is made once.</param>
/// <param name="FileName">What the file is called, without its ending.</param>
/// <param name="Write">Writes it as it reads now.</param>
public sealed record PaperSource(string Subject, bool IsFrozen, string FileName, Func<Document> Write)
{
    /// <summary>A version of a plan, as it read the day it was decided; what has happened since stands on its page.</summary>
    public static PaperSource Of(MunicipalRecord record, PlanVersion version)
    {
        var plan = record.HistoryOf(version.PlanId).Plan;
        var decided = PlanPaper.DecidedOn(record, version);
        return new($"planVersion/{version.Id}", decided is not null, $"verksamhetsplan-{record.Body(plan.BodyId).Slug}-{plan.Year}-version-{version.Number}",
            () => PlanPaper.Of(record, version, decided ?? version.ProposedOn ?? version.DraftedOn));
    }

    /// <summary>A follow-up. Once published it is frozen; each verdict that the board adds after that makes a new edition beside the old.</summary>
    public static PaperSource Of(MunicipalRecord record, FollowUp followUp, DateOnly today)
    {
        var plan = record.HistoryOf(followUp.PlanId).Plan;
        var edition = record.Assessments.Count(assessment => assessment.FollowUpId == followUp.Id && assessment.Judge == Judge.Board);
        return new($"followUp/{followUp.Id}/{edition}", followUp.PublishedOn is not null, $"uppfoljning-{record.Body(plan.BodyId).Slug}-{plan.Year}-{followUp.Slug}",
            () => FollowUpPaper.Of(record, followUp, followUp.PublishedOn ?? today));
    }

    /// <summary>A paper in a matter: drawn up and published, it is not changed.</summary>
    public static PaperSource Of(MunicipalRecord record, Matter matter, Paper paper) =>
        new($"paper/{paper.Id}", paper.PublicFrom is not null, $"{Slug.Of(paper.Title)}-{matter.Slug}-{paper.Date:yyyy-MM-dd}", () => OfficialsReport.Of(record, matter, paper));

    /// <summary>A paragraph of the minutes: until they are approved its text may still be corrected.</summary>
    public static PaperSource Of(MunicipalRecord record, Matter matter, Handling handling, DateOnly today)
    {
        var approved = handling.MinutesApproved <= today ? handling.MinutesApproved : null;
        return new($"handling/{handling.Id}", approved is not null, $"protokollsutdrag-{record.Body(handling.BodyId).Slug}-{handling.MeetingDate:yyyy-MM-dd}-{Slug.Of(handling.Paragraph ?? "")}",
            () => MinutesExtract.Of(record, matter, handling, approved ?? today));
    }

    /// <summary>The paper of the page at an address, by the same rules as the page: nothing where the page is not public on the day.</summary>
    public static class Public
    {
        public static PaperSource? Plan(PublicView view, RouteValueDictionary route)
        {
            if (view.PlanOf(Text(route, "organ"), Number(route, "ar")) is not { } plan) return null;
            var version = route.ContainsKey("nummer") ? view.VersionsOf(plan).FirstOrDefault(pair => pair.Version.Number == Number(route, "nummer")).Version : view.CurrentVersionOf(plan)?.Version;
            return version is null ? null : Of(view.Record, version);
        }

        public static PaperSource? FollowUp(PublicView view, RouteValueDictionary route) =>
            view.PlanOf(Text(route, "organ"), Number(route, "ar")) is { } plan && view.FollowUpsOf(plan).FirstOrDefault(candidate => candidate.Slug == Text(route, "period")) is { } followUp
                ? Of(view.Record, followUp, view.On)
                : null;

        public static PaperSource? Decision(PublicView view, RouteValueDictionary route) =>
            DecisionModel.Find(view, Text(route, "organ"), Text(route, "datum"), Text(route, "paragraf")) is var (matter, handling) ? Of(view.Record, matter, handling, view.On) : null;

        public static PaperSource? Paper(PublicView view, RouteValueDictionary route) =>
            view.MatterBySlug(Text(route, "slug")) is { } matter && matter.Papers.Find(paper => paper.Id.Value.ToString() == Text(route, "id") && paper.IsPublicOn(view.On)) is { Text.Length: > 0 } paper
                ? Of(view.Record, matter, paper)
                : null;

        private static string Text(RouteValueDictionary route, string name) => Convert.ToString(route[name], CultureInfo.InvariantCulture) ?? "";

        private static int Number(RouteValueDictionary route, string name) => Convert.ToInt32(route[name], CultureInfo.InvariantCulture);
    }
}
