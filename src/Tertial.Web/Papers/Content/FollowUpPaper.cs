using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages;
using Tertial.Web.Pages.Public.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>A follow-up as a document (tertialrapport): the whole in short, what has changed, goals with their three verdicts, activities, deviations and money. From what was frozen, or as it reads while it is open.</summary>
public sealed class FollowUpPaper
{
    private readonly PublicView _view;
    private readonly FollowUpReading _reading;
    private readonly FollowUpWords _said;
    private readonly Economy _economy;

    private FollowUpPaper(PublicView view, Plan plan, FollowUp followUp)
    {
        _view = view;
        _reading = FollowUpReading.Of(view, plan, followUp);
        var kronor = new Kronor(view.Record.Municipality);
        _economy = new(_reading, kronor) { FormerLines = _reading.Former is { } former ? Snapshots.Of(view.Record, former).BudgetLines : [] };
        _said = new(_reading, kronor);
    }

    /// <param name="record">The record.</param>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="on">The day it is read: what was decided later is not in it.</param>
    public static Document Of(MunicipalRecord record, FollowUp followUp, DateOnly on) =>
        new FollowUpPaper(new PublicView(record, on), record.HistoryOf(followUp.PlanId).Plan, followUp).Write();

    private FollowUp FollowUp => _reading.FollowUp;

    private Document Write() => new()
    {
        Kind = "Uppföljning",
        Title = $"{_reading.Plan.Title}: uppföljning per {Swedish.LongDate(FollowUp.CutOff)}",
        Municipality = _view.Record.Municipality.Name,
        Date = FollowUp.ClosedOn ?? _view.On,
        Facts = [.. Facts()],
        Notices = Head.Notices(
            (!FollowUp.IsClosed, "Det här är en förhandsvisning. Uppföljningen är inte avslutad, och det som står här kan ändras."),
            (FollowUp.IsClosed && _reading.Decision is null, $"{_reading.Body.Name} har inte beslutat om uppföljningen än."),
            (FollowUp.Origin.IsExample || _reading.Snapshot.Activities.Any(activity => activity.IsExample) || _reading.Snapshot.BudgetLines.Any(line => line.IsExample), Head.Example)),
        Address = Addresses.FollowUp(_reading.Body, _reading.Plan, FollowUp),
        Blocks =
        [
            new Contents(Depth: 1),
            .. Summary(),
            .. Changes(),
            .. new FollowUpGoals(_view.Record, _reading).Blocks(),
            .. FollowUpActivities.Blocks(_reading),
            .. new FollowUpMoney(_economy).Blocks(),
            .. _reading.Snapshot.TextOf(ReportSection.Next) is null ? [] : Written(ReportSection.Next).Prepend(new Heading(1, "Vad händer nu")),
        ],
    };

    private IEnumerable<Fact> Facts() => Head.Facts(
        ("Organ", _reading.Body.Name),
        ("Period", $"{FollowUp.Name} {_reading.Plan.Year}"),
        ("Visar läget", Swedish.Date(FollowUp.CutOff)),
        ("Följer upp", _reading.Snapshot.PlanVersion is { } version ? $"{_reading.Snapshot.Plan}, version {version}" : null),
        ("Fryst", FollowUp.ClosedOn is { } closed ? Swedish.Date(closed) : null),
        ("Kontrollsumma", FollowUp.Checksum),
        ("Beslutad", _reading.Decision is { } decision ? $"{_reading.Body.Name} {Swedish.Date(decision.Date)}{(decision.Paragraph is { } paragraph ? $", §\u00A0{paragraph}" : "")}" : null),
        ("Diarienummer", _view.Record.ApprovalOf(FollowUp.Id) is { } point ? _view.Record.Decisions.MatterOf(point.Id).Diarienummer : null));

    private IEnumerable<Block> Summary()
    {
        var forecast = _reading.Progress.Operating.Now.Deviation is { } deviation
            ? $"{_economy.Kronor.WithUnit(_economy.Kronor.Variance(deviation))} {_said.ForecastRest}"
            : _economy.OperatingTotal.OutcomeToDate is null ? "Ingen budgetpost är redovisad. Därför finns ingen prognos." : "Utfallet är känt, men ingen budgetpost har någon prognos.";
        return
        [
            new Heading(1, "Sammanfattning"),
            new Paragraph(_said.Ingress, ParagraphKind.Lead),
            .. Written(ReportSection.Summary),
            Bullets.Of(
            [
                $"{_reading.Count(Verdict.Met)} {_said.GoalsMet} {_said.GoalsRest}",
                $"{_reading.Count(ActivityStanding.CarriedOut)} av {Swedish.Count(_reading.Snapshot.Activities.Count(), "en aktivitet", "{0} aktiviteter")} {_said.ActivitiesRest}",
                forecast,
            ]),
        ];
    }

    private IEnumerable<Block> Changes()
    {
        if (_reading.Former is not { } former) yield break;
        var progress = _reading.Progress;
        yield return new Heading(1, "Vad har ändrats sedan förra uppföljningen");
        yield return new Paragraph($"Jämfört med läget per {Swedish.LongDate(former.CutOff)}.");
        yield return new Heading(2, "Mål som fått ny bedömning");
        if (progress.Goals.Count > 0)
            yield return Bullets.Of(progress.Goals.Select(goal => $"{goal.Goal.Text} ({goal.Goal.Code}): från {Lower(goal.Before.Word())} till {Lower(goal.Now.Word())}."));
        yield return new Paragraph(Swedish.Count(progress.SameVerdict, "Inget mål har samma bedömning som förra gången.", "Ett mål har samma bedömning som förra gången.", "{0} mål har samma bedömning som förra gången."));
        yield return new Heading(2, "Aktiviteter med nytt läge");
        var news = ActivityNews.Of(progress);
        yield return news.Count == 0 ? new Paragraph("Inga aktiviteter har fått ett nytt läge.") : Bullets.Of(news.Select(Told));
        yield return new Heading(2, "Prognosen");
        yield return Bullets.Of(_economy.Changes);
        yield return new Heading(2, "Mål för mål");
        foreach (var block in GoalByGoal(_reading.Since!)) yield return block;
    }

    private IEnumerable<Block> GoalByGoal(SinceLast since)
    {
        var said = new SinceWords(_economy.Kronor);
        var goals = since.Goals.Select(goal => (Name: $"{goal.Goal.Code} {goal.Goal.Text}", Says: string.Join(" ", goal.Changes.Select(said.Says).Prepend(SinceWords.Says(goal)).OfType<string>())))
            .Concat(since.CouncilGoals.Select(goal => (Name: $"{goal.Goal.Area}: {goal.Goal.Text}", Says: string.Join(" ", goal.Changes.Select(said.Says))))).ToList();
        if (goals.Count > 0)
            yield return new Bullets([.. goals.Select(goal => (IReadOnlyList<Block>)[new Paragraph([new(goal.Name, Bold: true), new($" {goal.Says}")])])]);
        if (since.Unchanged > 0) yield return new Paragraph(Swedish.Count(since.Unchanged, "Om ett mål finns inget nytt.", "Om {0} mål finns inget nytt."));
    }

    private IReadOnlyList<Block> Written(ReportSection section) => PaperText.Blocks(_reading.Snapshot.TextOf(section), level: 2);

    private static string Told(ActivityNews news) =>
        $"{news.Says} {(news.More == 0 ? string.Join(", ", news.Named.Select(activity => activity.Name)) : $"{string.Join(", ", news.Named.Select(activity => activity.Name))} och {Swedish.InWords(news.More)} till")}.";

    private static string Lower(string word) => char.ToLower(word[0], Swedish.Culture) + word[1..];
}
