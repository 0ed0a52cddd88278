using System.CommandLine;
using System.Text.Json;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Web.Commands;

/// <summary><c>verdicts</c>: every goal's verdict, pace, forecast and reasons, as of a date.</summary>
internal static class VerdictsCommand
{
    public static Command Create()
    {
        var asOf = ExchangeCommands.DayOption("--as-of", "Dagen att svara för. Utan val: i dag.");
        var format = new Option<string>("--format") { Description = "table eller json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("verdicts", "Visa varje måls bedömning och varför.") { asOf, format };
        command.SetAction(async (parsed, _) =>
        {
            await using var installation = await Installation.OpenAsync(parsed.GetRequiredValue(CommandLine.DatabaseOption));
            var record = await installation.ReadAsync();
            var day = parsed.GetValue(asOf) ?? new Clock(TimeProvider.System).Today;
            var answers = VerdictAnswer.For(record, day);
            Console.Write(parsed.GetRequiredValue(format) == "json" ? JsonSerializer.Serialize(answers, ExchangeJson.Canonical) + "\n" : VerdictTable.Of(answers));
            return 0;
        });
        return command;
    }
}

/// <summary>One plan's answer to "how do the goals stand on this day": that of the latest cut-off on or before it.</summary>
public sealed record VerdictAnswer(string Body, string Plan, DateOnly AsOf, DateOnly? CutOff, string Says, int RuleVersion, Snapshot? FollowUp)
{
    public static IReadOnlyList<VerdictAnswer> For(MunicipalRecord record, DateOnly day) =>
        [.. record.Plans.Where(plan => plan.From <= day).OrderBy(plan => plan.From).Select(plan => For(record, plan, day))];

    private static VerdictAnswer For(MunicipalRecord record, Domain.Plans.Plan plan, DateOnly day)
    {
        var body = record.Body(plan.BodyId).Code;
        if (record.FollowUpAsOf(plan.Id, day) is not { } followUp)
            return new(body, plan.Title, day, null, "Ingen period är avslutad än. Därför finns ingen bedömning.", VerdictRows.RuleVersion, null);
        var kind = followUp.IsClosed ? "fryst" : "förhandsvisning, uppföljningen är inte avslutad";
        var says = followUp.CutOff == day
            ? $"{followUp.Name}, läget den {day:yyyy-MM-dd} ({kind})."
            : $"Den {day:yyyy-MM-dd} gäller den senaste bedömningen: {followUp.Name}, läget den {followUp.CutOff:yyyy-MM-dd} ({kind}).";
        return new(body, plan.Title, day, followUp.CutOff, says, VerdictRows.RuleVersion, Snapshots.Of(record, followUp));
    }
}
