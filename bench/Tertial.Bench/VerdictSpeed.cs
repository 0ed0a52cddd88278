using System.Diagnostics;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Exchange;

namespace Tertial.Bench;

/// <summary>How long it takes to compute every verdict of 300 municipalities of the demo's size.</summary>
internal static class VerdictSpeed
{
    private const int Municipalities = 300;

    public static IEnumerable<Measure> Run()
    {
        var file = File.ReadAllBytes(Path.Combine("demo", "ange-2024.json"));
        // Records of their own: nothing computed for one may help another.
        var records = Enumerable.Range(0, Municipalities + 5).Select(_ => ExchangeFile.Read(file)).ToList();
        // Until the compiler has seen the code run, it measures the compiler.
        for (var round = 0; round < 30; round++) foreach (var warmUp in records[Municipalities..]) Compute(warmUp);
        Thread.Sleep(TimeSpan.FromSeconds(1));
        GC.Collect();
        var clock = Stopwatch.StartNew();
        var verdicts = records[..Municipalities].Sum(Compute);
        var seconds = clock.Elapsed.TotalSeconds;
        yield return new($"Every verdict of {Municipalities} municipalities ({verdicts} verdicts)", $"{seconds:0.00} s", "≤ 1 s", seconds <= 1);
    }

    private static int Compute(MunicipalRecord record)
    {
        var fresh = new MunicipalRecord
        {
            Municipality = record.Municipality, Bodies = record.Bodies, Units = record.Units, CouncilGoals = record.CouncilGoals, GoalAreas = record.GoalAreas,
            Metrics = record.Metrics, Plans = record.Plans, PlanVersions = record.PlanVersions, Frames = record.Frames, Matters = record.Matters, FollowUps = record.FollowUps,
            ActivityReports = record.ActivityReports, BudgetReports = record.BudgetReports, Assessments = record.Assessments,
        };
        return fresh.FollowUps.Select(followUp => SnapshotTaking.Take(fresh, followUp)).Sum(snapshot => snapshot.Goals.Count + snapshot.CouncilGoals.Count);
    }
}
