using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tertial.Domain;

namespace Tertial.Web.Exchange;

/// <summary>Leaves out of a record what happened after a day, so that any moment of it can be made alive again.</summary>
public static class Until
{
    /// <summary>The record as it was known at the end of the day.</summary>
    public static MunicipalRecord Day(MunicipalRecord record, DateOnly day)
    {
        var root = JsonSerializer.SerializeToNode(record, ExchangeJson.Compact)!.AsObject();
        new Trimming(day).Trim(root);
        return root.Deserialize<MunicipalRecord>(ExchangeJson.Compact)!;
    }

    private sealed class Trimming(DateOnly day)
    {
        private static readonly string[] AfterMeeting = ["minutesApproved", "noticeUp", "noticeDown", "carriedOut"];
        private static readonly string[] Facts = ["activityReports", "reportReviews", "reportDrafts", "budgetReports", "ledgerImports", "assessments", "followUpTexts", "dismissals"];

        public void Trim(JsonObject record)
        {
            Keep(record["municipality"]!.AsObject(), "paperTemplates", "from");
            Keep(record["municipality"]!.AsObject(), "approvalRules", "from");
            Keep(record, "standIns", "at", standIn =>
            {
                if (Forget(standIn, "endedAt")) standIn.Remove("endedBy");
            });
            Keep(record, "matters", "registeredOn", TrimMatter);
            Keep(record, "planVersions", "draftedOn", version => Forget(version, "proposedOn"));
            Keep(record, "metrics", null, TrimMetric);
            Keep(record, "assignments", null, assignment => Keep(assignment, "reports", "on"));
            Keep(record, "meetings", null, meeting =>
            {
                if (Forget(meeting, "cancelledOn")) meeting.Remove("cancelledBecause");
            });
            Keep(record, "followUps", null, TrimFollowUp);
            foreach (var facts in Facts) Keep(record, facts, "at");
            Keep(record, "dismissals", null, dismissal =>
            {
                if (Forget(dismissal, "takenBackAt")) dismissal.Remove("takenBackBy");
            });
            DropWhatHungOnIt(record);
        }

        private void TrimMetric(JsonObject metric)
        {
            Keep(metric, "outcomes", "publishedOn");
            Keep(metric, "outcomes", "fetchedOn");
            Keep(metric, "comparisons", "fetchedOn");
            if (metric["fetched"] is not JsonObject fetched) return;
            Forget(fetched, "withdrawnOn");
            if (IsLater(fetched["on"])) metric.Remove("fetched");
        }

        private void TrimMatter(JsonObject matter)
        {
            Keep(matter, "papers", "date", paper => Forget(paper, "publicFrom"));
            Keep(matter, "handlings", "meetingDate", handling =>
            {
                foreach (var date in AfterMeeting) Forget(handling, date);
            });
            Keep(matter, "annulments", "from");
            Keep(matter, "tests", "on");
            Keep(matter, "conditions", null, condition => Keep(condition, "establishments", "on"));
        }

        private void TrimFollowUp(JsonObject followUp)
        {
            if (Forget(followUp, "closedOn"))
            {
                followUp.Remove("frozen");
                followUp.Remove("checksum");
            }
            Forget(followUp, "openedOn");
            Forget(followUp, "publishedOn");
        }

        // A council goal not yet adopted and a frame not yet established are known only through their decisions.
        private void DropWhatHungOnIt(JsonObject record)
        {
            var points = record["matters"]!.AsArray().SelectMany(matter => matter!["points"]!.AsArray()).Select(point => point!["id"]!.GetValue<string>()).ToHashSet();
            Keep(record, "councilGoals", null, goal => RemoveWhere(goal["versions"]!.AsArray(), version => !points.Contains(version["adoptedBy"]!.GetValue<string>())));
            RemoveWhere(record["councilGoals"]!.AsArray(), goal => goal["versions"]!.AsArray().Count == 0);
            DropAssignments(record);
            var handlings = record["matters"]!.AsArray().SelectMany(matter => matter!["handlings"]!.AsArray()).Select(handling => handling!["id"]!.GetValue<string>()).ToHashSet();
            Keep(record, "matters", null, matter => RemoveWhere(matter["corrections"]!.AsArray(), correction => !handlings.Contains(correction["decidedIn"]!.GetValue<string>())));
            RemoveWhere(record["frames"]!.AsArray(), frame => !points.Contains(frame["establishedBy"]!.GetValue<string>()));
        }

        // An assignment, and another last day for it, come from a yes.
        private void DropAssignments(JsonObject record)
        {
            var matters = record["matters"]!.AsArray();
            var points = matters.SelectMany(matter => matter!["points"]!.AsArray()).Select(point => point!.AsObject()).ToDictionary(point => point["id"]!.GetValue<string>());
            var decided = matters.SelectMany(matter => matter!["handlings"]!.AsArray()).Where(handling => handling!["decides"]!.GetValue<bool>())
                .SelectMany(handling => handling!["outcomes"]!.AsArray(), (handling, outcome) => (Body: handling!["bodyId"]!.GetValue<string>(), Point: outcome!["decisionPointId"]!.GetValue<string>(), What: outcome["outcome"]!.GetValue<string>()))
                .Where(settled => settled.What is "approved" or "approvedWithChanges" && points[settled.Point]["decidingBodyId"]!.GetValue<string>() == settled.Body)
                .Select(settled => settled.Point).ToHashSet();
            var assignments = record["assignments"]!.AsArray();
            RemoveWhere(assignments, assignment => !decided.Contains(assignment["givenBy"]!.GetValue<string>()));
            Keep(record, "assignments", null, assignment => RemoveWhere(assignment["prolongations"]!.AsArray(), prolongation => !decided.Contains(prolongation["decidedBy"]!.GetValue<string>())));
            var kept = assignments.Select(assignment => assignment!["id"]!.GetValue<string>()).ToHashSet();
            foreach (var point in points.Values)
                if (point["assignmentId"] is { } id && !kept.Contains(id.GetValue<string>())) point.Remove("assignmentId");
        }

        private void Keep(JsonObject owner, string list, string? date, Action<JsonObject>? trim = null)
        {
            var items = owner[list]!.AsArray();
            if (date is not null) RemoveWhere(items, item => IsLater(item[date]));
            foreach (var item in items) trim?.Invoke(item!.AsObject());
        }

        private bool Forget(JsonObject item, string date) => IsLater(item[date]) && item.Remove(date);

        private bool IsLater(JsonNode? value) => value?.GetValue<string>() is { } text
            && (text.Length == 10
                ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : SwedishDay.Of(DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal))) > day;

        private static void RemoveWhere(JsonArray items, Func<JsonObject, bool> condition)
        {
            for (var place = items.Count - 1; place >= 0; place--)
                if (condition(items[place]!.AsObject())) items.RemoveAt(place);
        }
    }
}
