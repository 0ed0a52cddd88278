namespace Tertial.Tests.FollowUps;

/// <summary>What the rules of the domain description, section 4 (rule version 1), say about the demo municipality, worked by hand.</summary>
/// <remarks>
/// Worked goal by goal from the plan's dates and the reports, on paper and twice, without the product's code and without a
/// program. Version 1 of the plan is in force at the first cut-off, version 2 at the two others. A row that differs from what
/// the product computes is a fault in the one or the other: never change it without working it again.
/// Row 0: judged by hand, no row applies. Forecast "": the description gives no forecast for goals judged by metrics or by hand.
/// The pace of those two goals is read from the activities listed under them.
/// </remarks>
internal static class HandWorkedVerdicts
{
    // Goal, verdict, row, pace, forecast for the year's end, standing of every activity of the goal in the version in force.

    /// <summary>Per 2024-04-30, version 1.</summary>
    public static readonly (string Goal, string Verdict, int Row, string Pace, string Forecast, string Standings)[] Tertial1 =
    [
        // a-06 should have begun in March. Two activities begin later. Expected by 20 December, so the forecast is met.
        ("1.1", "partlyMet", 5, "deviates", "met",
            "a-01 underWay, a-02 underWay, a-03 notYetDue, a-04 underWay, a-05 notYetDue, a-06 notBegunInTime"),

        // By hand. a-11 has no report and begins in June.
        ("1.2", "cannotBeAssessed", 0, "accordingToPlan", "",
            "a-07 underWay, a-08 underWay, a-09 notYetDue, a-10 notYetDue, a-11 notYetDue"),

        // a-15 is missing but does not matter: carried out or not begun in time, the verdict is partly met either way.
        // a-16 was completed on 3 May, after the cut-off, and should have been finished in March. For the year's end a-15 does matter.
        ("2.1", "partlyMet", 5, "deviates", "cannotBeAssessed",
            "a-12 carriedOut, a-13 underWay, a-14 underWay, a-15 notReported, a-16 overdue, a-17 underWay"),

        // a-20 is missing but does not matter for the verdict; the pace cannot be assessed, as nothing deviates.
        ("3.1", "partlyMet", 5, "cannotBeAssessed", "cannotBeAssessed",
            "a-18 underWay, a-19 notYetDue, a-20 notReported, a-21 underWay, a-22 underWay"),

        // a-26 has no report and is not due before the end of December.
        ("4.1", "partlyMet", 5, "accordingToPlan", "met",
            "a-23 underWay, a-24 underWay, a-25 notYetDue, a-26 notYetDue, a-27 notYetDue"),

        // a-30 and a-32 reach into 2025: under way at the last cut-off counts as carried out.
        ("5.1", "partlyMet", 5, "accordingToPlan", "met",
            "a-28 underWay, a-29 underWay, a-30 notYetDue, a-31 notYetDue, a-32 notYetDue"),

        // a-36 is paused before it is due to have begun, which row 4 reads as not yet due; it is a deviation all the same,
        // and without an expectation it is unknown at the year's end. a-37 has no report and begins in June.
        ("5.2", "notYetDue", 4, "deviates", "cannotBeAssessed",
            "a-33 notYetDue, a-34 notYetDue, a-35 notYetDue, a-36 paused, a-37 notYetDue"),

        // a-38 was ended by the administration alone. All three were due to have begun. For the year's end a-40 is expected
        // by 30 November, and a-39 is unknown but cannot change the answer.
        ("5.3", "notMet", 6, "deviates", "partlyMet",
            "a-38 endedWithoutDecision, a-39 notBegunInTime, a-40 paused"),

        // By metrics: both values for January–April were published on 17 May, after reporting closed on 10 May.
        ("6.1", "cannotBeAssessed", 2, "accordingToPlan", "",
            "a-41 underWay, a-42 underWay, a-43 underWay"),
    ];

    /// <summary>Per 2024-08-31, version 2.</summary>
    public static readonly (string Goal, string Verdict, int Row, string Pace, string Forecast, string Standings)[] Tertial2 =
    [
        // a-03 should have been finished on the very day of the cut-off; expected 30 November. a-44 may begin until 30 September.
        ("1.1", "partlyMet", 5, "deviates", "met",
            "a-01 carriedOut, a-02 underWay, a-03 overdue, a-04 underWay, a-05 underWay, a-06 underWay, a-44 notYetDue"),

        // a-09 could begin until 31 August and had not. a-10 is expected after its last possible end.
        ("1.2", "cannotBeAssessed", 0, "deviates", "",
            "a-07 underWay, a-08 carriedOut, a-09 notBegunInTime, a-10 underWay, a-11 carriedOut"),

        // a-12 and a-16 carry forward from the first follow-up. a-16 and a-17 were late, and count as carried out.
        ("2.1", "met", 3, "accordingToPlan", "met",
            "a-12 carriedOut, a-13 carriedOut, a-14 carriedOut, a-15 carriedOut, a-16 carriedOut, a-17 carriedOut"),

        // a-19 begins two days after the cut-off. a-22 is paused without an expectation, so the year's end cannot be told.
        ("3.1", "partlyMet", 5, "deviates", "cannotBeAssessed",
            "a-18 overdue, a-19 notYetDue, a-20 underWay, a-21 underWay, a-22 paused"),

        // What is missing matters: carried out gives partly met, not begun in time gives not met.
        ("4.1", "cannotBeAssessed", 2, "cannotBeAssessed", "cannotBeAssessed",
            "a-23 notReported, a-24 notReported, a-25 notYetDue, a-26 notYetDue, a-27 notYetDue"),

        // a-40 has moved here from 5.3. a-28 is under way as planned but expected on 16 December, after its last possible end.
        ("5.1", "partlyMet", 5, "deviates", "met",
            "a-28 underWay, a-29 carriedOut, a-30 notYetDue, a-31 underWay, a-32 underWay, a-40 underWay"),

        // a-36 was once reported paused and now has no report: it is missing although it is not yet due, and does not matter.
        ("5.2", "partlyMet", 5, "cannotBeAssessed", "cannotBeAssessed",
            "a-33 underWay, a-34 notYetDue, a-35 underWay, a-36 notReported, a-37 underWay"),

        // Nothing is counted: one ended by decision, one moved to 2025, one moved to goal 5.1.
        ("5.3", "cannotBeAssessed", 1, "cannotBeAssessed", "cannotBeAssessed",
            "a-38 endedByDecision, a-39 beyondPlan"),

        // By metrics: 6.4 is lower than 7.1; 9.8 is not lower than 9.6.
        ("6.1", "partlyMet", 5, "accordingToPlan", "",
            "a-41 underWay, a-42 endedByDecision, a-43 underWay, a-45 notYetDue"),
    ];

    /// <summary>Per 2024-12-31, version 2: the plan's last cut-off.</summary>
    public static readonly (string Goal, string Verdict, int Row, string Pace, string Forecast, string Standings)[] Tertial3 =
    [
        // a-04 is ongoing and a-05 reaches into 2025: both count as carried out here. a-44 should have been finished on 20 December.
        ("1.1", "partlyMet", 5, "deviates", "partlyMet",
            "a-01 carriedOut, a-02 carriedOut, a-03 carriedOut, a-04 underWay, a-05 underWay, a-06 carriedOut, a-44 overdue"),

        ("1.2", "cannotBeAssessed", 0, "deviates", "",
            "a-07 underWay, a-08 carriedOut, a-09 overdue, a-10 carriedOut, a-11 carriedOut"),

        // No new reports: everything carries forward.
        ("2.1", "met", 3, "accordingToPlan", "met",
            "a-12 carriedOut, a-13 carriedOut, a-14 carriedOut, a-15 carriedOut, a-16 carriedOut, a-17 carriedOut"),

        // a-22 is expected on 30 May 2025, later than planned.
        ("3.1", "partlyMet", 5, "deviates", "partlyMet",
            "a-18 carriedOut, a-19 carriedOut, a-20 underWay, a-21 carriedOut, a-22 paused"),

        // a-23 was finished on 10 June but first reported now; the frozen second follow-up still says not reported.
        ("4.1", "partlyMet", 5, "deviates", "partlyMet",
            "a-23 carriedOut, a-24 underWay, a-25 underWay, a-26 endedWithoutDecision, a-27 underWay"),

        // a-30 and a-32 are under way as planned beyond the period. a-28 and a-31 were late, and count as carried out.
        ("5.1", "met", 3, "accordingToPlan", "met",
            "a-28 carriedOut, a-29 carriedOut, a-30 underWay, a-31 carriedOut, a-32 underWay, a-40 carriedOut"),

        // a-34 could begin until 30 September; expected 31 October 2025, after its last possible end in June.
        ("5.2", "partlyMet", 5, "deviates", "partlyMet",
            "a-33 underWay, a-34 notBegunInTime, a-35 carriedOut, a-36 underWay, a-37 overdue"),

        ("5.3", "cannotBeAssessed", 1, "cannotBeAssessed", "cannotBeAssessed",
            "a-38 endedByDecision, a-39 beyondPlan"),

        // By metrics: 6.6 is lower than 7.1, and 9.3 is lower than 9.6.
        ("6.1", "met", 3, "accordingToPlan", "",
            "a-41 carriedOut, a-42 endedByDecision, a-43 underWay, a-45 underWay"),
    ];

    // Council goal (slug), verdict, row, each metric in the goal's order. A value counts at a cut-off when it describes a day on or
    // before it and was published no later than the day reporting closed: 2024-05-10, 2024-09-13, 2025-01-17. Preliminary values count.

    public static readonly (string CouncilGoal, string Verdict, int Row, string[] Metrics)[] CouncilGoalsTertial1 =
    [
        ("barn-och-unga", "cannotBeAssessed", 2, ["cannotBeAssessed", "cannotBeAssessed"]),
        ("attraktiv-arbetsgivare", "cannotBeAssessed", 2, ["cannotBeAssessed", "cannotBeAssessed"]),   // 81 describes 26 April, published 5 June
        ("livslangt-larande", "cannotBeAssessed", 2, ["cannotBeAssessed", "cannotBeAssessed"]),        // the second is discontinued
        ("trygga-livsmiljoer", "cannotBeAssessed", 2, ["cannotBeAssessed", "notYetDue"]),              // met: partly met; not met: not met
        ("invanare-2026", "notYetDue", 4, ["notYetDue", "notYetDue"]),
        ("sjukfranvaron-ska-minska", "cannotBeAssessed", 2, ["cannotBeAssessed", "notYetDue"]),        // published 17 May
    ];

    public static readonly (string CouncilGoal, string Verdict, int Row, string[] Metrics)[] CouncilGoalsTertial2 =
    [
        ("barn-och-unga", "partlyMet", 5, ["notMet", "met"]),                                          // 82.0 (preliminary) < 88; 75.1 ≥ 75
        ("attraktiv-arbetsgivare", "cannotBeAssessed", 2, ["met", "cannotBeAssessed"]),                // 81 ≥ 80
        ("livslangt-larande", "cannotBeAssessed", 2, ["notMet", "cannotBeAssessed"]),                  // 309 is not more than 312
        ("trygga-livsmiljoer", "cannotBeAssessed", 2, ["cannotBeAssessed", "notYetDue"]),              // published 8 October
        ("invanare-2026", "notYetDue", 4, ["notYetDue", "notYetDue"]),
        ("sjukfranvaron-ska-minska", "partlyMet", 5, ["met", "notYetDue"]),                            // 6.4 < 7.1
    ];

    public static readonly (string CouncilGoal, string Verdict, int Row, string[] Metrics)[] CouncilGoalsTertial3 =
    [
        ("barn-och-unga", "partlyMet", 5, ["notMet", "met"]),                                          // 82.4 < 88
        ("attraktiv-arbetsgivare", "met", 3, ["met", "met"]),                                          // 7.8 ≤ 8.0
        ("livslangt-larande", "cannotBeAssessed", 2, ["met", "cannotBeAssessed"]),                     // 338 > 312; met or partly met
        ("trygga-livsmiljoer", "notMet", 6, ["notMet", "notYetDue"]),                                  // 88 < 90
        ("invanare-2026", "notYetDue", 4, ["notYetDue", "notYetDue"]),
        ("sjukfranvaron-ska-minska", "partlyMet", 5, ["met", "notYetDue"]),                            // 6.6 < 7.1
    ];

    // Goal 6.1 is judged by its own two metrics: the whole municipality, and vård och omsorg.

    public static readonly (int FollowUp, string[] Metrics)[] Goal61 =
    [
        (1, ["cannotBeAssessed", "cannotBeAssessed"]),
        (2, ["met", "notMet"]),
        (3, ["met", "met"]),
    ];
}
