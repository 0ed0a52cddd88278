using CsCheck;
using Tertial.Domain.FollowUps;
using Check = Tertial.Domain.FollowUps.Checks.Check;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>What holds of the checks whatever is reported.</summary>
public sealed class CheckTruthTests
{
    private static readonly string[] Words =
    [
        "Prognosen", "visar", "ett", "underskott", "på", "1 700 tkr", "är", "0 kr", "999 999 999 999 999 mnkr", "Kostnaderna", "högre", "än", "budget", "återstår", "inte", "klart", "Arbetet", "fortsätter",
        "Målet", "uppfyllt", "Alla", "aktiviteter", "genomförda", "har", "ökat", "från", "80,3", "till", "811218-9876", "varav", "och", "sedan", "tertial 1", ".", "\n", "”", "−", "99999999999999999999,5 tkr", "999 999 999 999 mnkr", "99 000 000 mnkr", "",
    ];

    private static readonly string[] Lines = ["b-01", "b-02", "i-01"];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(place => Words[place]).Array[0, 14].Select(words => string.Join(' ', words));

    private static readonly Gen<DateOnly?> Day = Gen.Nullable(Gen.Int[-800, 800].Select(days => new DateOnly(2024, 6, 1).AddDays(days)), 0.3);

    private static readonly Gen<ReportedFacts> Facts =
        from status in Gen.Enum<ReportedStatus>()
        from days in Gen.Select(Day, Day)
        from texts in Gen.Select(Text, Text, Text, Text)
        select new ReportedFacts
        {
            Status = status,
            CompletedOn = status == ReportedStatus.Completed ? days.Item1 ?? new(2024, 3, 1) : null,
            ExpectedCompletion = days.Item2,
            Done = texts.Item1,
            Effect = texts.Item2,
            Cause = texts.Item3,
            WorkRemains = texts.Item4,
        };

    private static readonly Gen<decimal> Tkr = Gen.OneOf(Gen.Int[-200, 200_000].Select(tkr => (decimal)tkr), Gen.Const(0m), Gen.Int[0, 200_000].Select(tkr => tkr * 1000m));

    private static readonly Gen<((decimal, decimal) ToDate, (decimal, decimal) Outcome, (decimal, decimal) Forecast, string Comment)> Money =
        Gen.Select(Gen.Select(Tkr, Tkr), Gen.Select(Tkr, Tkr), Gen.Select(Tkr, Tkr), Text);

    /// <summary>Two tertials reported in any way, and a reason given for each goal.</summary>
    private static readonly Gen<CheckedYear> Year =
        from facts in Facts.Array[6]
        from money in Money.Array[6]
        from reasons in Gen.Select(Text, Text)
        select Build(facts, money, reasons);

    [Fact]
    public void Whatever_is_reported_the_checks_answer()
    {
        Year.Sample(year => year.Findings(1).Concat(year.Findings(2)).Concat(year.Findings(3)).All(finding => finding.What.Length > 0 && finding.Key.Length > 0 && finding.IsOpen));
    }

    [Fact]
    public void The_order_of_the_record_makes_no_difference()
    {
        Gen.Select(Year, Gen.Int).Sample((year, seed) =>
        {
            var before = Keys(year);
            Shuffle(year, new Random(seed));
            Keys(year).ShouldBe(before);
        }, iter: 300);
    }

    [Fact]
    public void The_same_record_gives_the_same_findings_each_with_a_key_of_its_own()
    {
        Year.Sample(year => Keys(year).ShouldBe(Keys(year)));
        Year.Sample(year => Keys(year).Distinct().Count() == Keys(year).Count);
    }

    [Fact]
    public void A_clean_report_stays_clean_whatever_comes_after_it()
    {
        Gen.Select(Facts.Array[3], Money.Array[3]).Sample((facts, money) =>
        {
            var year = new CheckedYear();
            for (var place = 0; place < 3; place++) Report(year, 3, place, facts[place], money[place]);
            year.Found().ShouldBeEmpty();
        });
    }

    [Fact]
    public void A_report_made_by_the_forms_rules_has_no_unexplained_deviation_and_no_passed_expectation()
    {
        Gen.Select(Facts, Gen.Int[0, 2]).Sample((facts, place) =>
        {
            var year = new CheckedYear();
            var activity = new[] { CheckedYear.Reading, CheckedYear.Maths, CheckedYear.Handyman }[place];
            if (facts.ObstaclesToReady(activity.TimingIn(Given.Plan()), year.Year.FollowUps[1].CutOff, new(2024, 9, 5)).Count > 0) return;
            year.Report(activity.Code, 2, facts);
            year.Checks().ShouldNotContain(Check.DeviationUnexplained);
            year.Findings().ShouldAllBe(finding => finding.Check != Check.ExpectedInThePast || facts.ExpectedCompletion < new DateOnly(2024, 9, 5));
        });
    }

    [Fact]
    public void Dismissing_every_finding_leaves_none_open()
    {
        Year.Sample(year =>
        {
            foreach (var (finding, number) in year.Findings().Select((finding, number) => (finding, number)))
                year.Year.Dismissals.Add(new() { Id = Given.Id<DismissalId>(number + 1), FollowUpId = Given.FollowUp(2).Id, Check = finding.Check, Key = finding.Key, What = finding.What, Reason = "Stämmer.", At = DateTime.UnixEpoch, Origin = Origin.Own });
            year.Findings().ShouldAllBe(finding => !finding.IsOpen);
        });
    }

    private static CheckedYear Build(ReportedFacts[] facts, ((decimal, decimal), (decimal, decimal), (decimal, decimal), string)[] money, (string, string) reasons)
    {
        var year = new CheckedYear();
        for (var place = 0; place < 3; place++) Report(year, 1, place, facts[place], money[place]);
        year.Freeze();
        for (var place = 0; place < 3; place++) Report(year, 2, place, facts[place + 3], money[place + 3]);
        return year.Assess("1.1", Verdict.PartlyMet, reasons.Item1).Assess("1.2", Verdict.Met, reasons.Item2);
    }

    private static void Report(CheckedYear year, int tertial, int place, ReportedFacts facts, ((decimal, decimal) ToDate, (decimal, decimal) Outcome, (decimal, decimal) Forecast, string Comment) money)
    {
        year.Report($"a-{place + 1:00}", tertial, facts);
        year.Money(Lines[place], tertial, money.ToDate, money.Outcome, money.Forecast, money.Comment);
    }

    private static List<string> Keys(CheckedYear year) => [.. year.Findings().Select(finding => finding.Key)];

    private static void Shuffle(CheckedYear year, Random random)
    {
        Mix(year.Year.Reports, random);
        Mix(year.Year.BudgetReports, random);
        Mix(year.Year.Assessments, random);
        Mix(year.Year.Versions[0].Activities, random);
        Mix(year.Year.Versions[0].BudgetLines, random);
        Mix(year.Year.Metrics, random);
        Mix(year.ShownMetric.Outcomes, random);
    }

    private static void Mix<T>(List<T> items, Random random)
    {
        var mixed = items.OrderBy(_ => random.Next()).ToList();
        items.Clear();
        items.AddRange(mixed);
    }
}
