using Tertial.Domain.FollowUps;

namespace Tertial.BrowserTests.Journeys.Year;

/// <summary>One tertial of the year: its days and its matter, and what domain.md says comes of what is reported in it. The numbers are worked by hand.</summary>
internal sealed record YearTertial(int Number, DateOnly Opens, DateOnly Reports, DateOnly Closes, DateOnly Meets, string Diarienummer, string Paragraph)
{
    public string Address => $"ks/2024/tertial-{Number}";

    public string Matter => Diarienummer.ToLowerInvariant().Replace(' ', '-').Replace('/', '-');

    /// <summary>How many activities stand where.</summary>
    public required IReadOnlyDictionary<ActivityStanding, int> Standings { get; init; }

    /// <summary>The rule's verdict on each of the board's goals.</summary>
    public required IReadOnlyDictionary<string, Verdict> Goals { get; init; }

    /// <summary>The rule's verdict on each of the council's goals, by its metrics.</summary>
    public required IReadOnlyDictionary<string, Verdict> CouncilGoals { get; init; }

    /// <summary>What applies: the board's verdict where it gave one, otherwise the administration's.</summary>
    public IReadOnlyDictionary<string, Verdict> InEffect => Goals.ToDictionary(goal => goal.Key, goal => (Number, goal.Key) switch
    {
        (1, "1.1") => Verdict.NotMet,
        (_, "1.2") => Verdict.PartlyMet,
        _ => goal.Value,
    });

    /// <summary>What the start page says of the goals and the money.</summary>
    public required IReadOnlyList<string> OnTheStartPage { get; init; }

    /// <summary>Budget, outcome to date, forecast and deviation as the sums read: operating, then capital.</summary>
    public required IReadOnlyList<string[]> Sums { get; init; }

    /// <summary>A sentence of a report, for each of the reporters.</summary>
    public required IReadOnlyList<string> Reported { get; init; }

    /// <summary>The sentence that says why a goal is judged as it is, for one of them.</summary>
    public required (string Goal, string Why) Why { get; init; }

    private const Verdict Met = Verdict.Met, Partly = Verdict.PartlyMet, Not = Verdict.NotMet, Unknown = Verdict.CannotBeAssessed, NotYet = Verdict.NotYetDue;

    public static IReadOnlyList<YearTertial> Of2024 { get; } =
    [
        new(1, new(2024, 4, 22), new(2024, 5, 6), new(2024, 5, 14), new(2024, 5, 28), "KS 24/164", "61")
        {
            Standings = Counted(carriedOut: 1, underWay: 18, overdue: 1, notBegun: 2, paused: 2, endedWithout: 1, notYetDue: 16, notReported: 2, endedBy: 0),
            Goals = Judged(Partly, Unknown, Partly, Partly, Partly, Partly, NotYet, Not, Unknown),
            CouncilGoals = Measured(Unknown, Unknown, Unknown, Unknown, NotYet, Unknown),
            Sums = [["761 400,0", "255 830,3", "763 500,0", "−2 100,0"], ["48 000,0", "7 315,5", "48 000,0", "0,0"]],
            Reported = ["HR har jämfört 74 yrkesgrupper", "hjälpte 14 hushåll", "62 personer kom på den öppna dagen", "Två av tre tjänster är tillsatta", "Arbetet börjar i juni med en undersökning av marken"],
            OnTheStartPage = ["5 mål delvis uppfyllda", "2 mål ej uppfyllda", "1 mål kan inte bedömas", "1 mål ännu inte aktuellt", "2,1 miljoner kronor mer än budget"],
            Why = ("5.3", "1 av 3 aktiviteter skulle ha börjat men har inte gjort det, 1 är pausad och 1 är avslutad utan beslut."),
        },
        new(2, new(2024, 8, 26), new(2024, 9, 11), new(2024, 9, 17), new(2024, 10, 8), "KS 24/362", "118")
        {
            Standings = Counted(carriedOut: 10, underWay: 17, overdue: 2, notBegun: 2, paused: 1, endedWithout: 0, notYetDue: 8, notReported: 3, endedBy: 2),
            Goals = Judged(Partly, Unknown, Met, Partly, Unknown, Partly, Partly, Not, Partly),
            CouncilGoals = Measured(Partly, Unknown, Unknown, Unknown, NotYet, Partly),
            Sums = [["761 400,0", "509 066,5", "766 550,0", "−5 150,0"], ["48 000,0", "24 512,7", "45 700,0", "+2 300,0"]],
            Reported = ["Teamet är på plats sedan den 19 augusti", "37 personer studerar med stöd av handledaren", "Avtalet med leverantören är klart", "Kampanjen väntar på ett beslut"],
            OnTheStartPage = ["1 mål uppfyllt", "6 mål delvis uppfyllda", "1 mål ej uppfyllt", "1 mål kan inte bedömas", "5,2 miljoner kronor mer än budget"],
            Why = ("4.1", "3 av 5 aktiviteter är inte planerade att ha börjat än och 2 är inte redovisade"),
        },
        new(3, new(2024, 12, 16), new(2025, 1, 16), new(2025, 1, 21), new(2025, 2, 11), "KS 25/014", "12")
        {
            Standings = Counted(carriedOut: 23, underWay: 13, overdue: 3, notBegun: 2, paused: 1, endedWithout: 1, notYetDue: 0, notReported: 0, endedBy: 2),
            Goals = Judged(Partly, Unknown, Met, Partly, Partly, Met, Partly, Not, Met),
            CouncilGoals = Measured(Partly, Met, Unknown, Not, NotYet, Partly),
            Sums = [["761 400,0", "763 780,0", "763 780,0", "−2 380,0"], ["48 000,0", "43 786,8", "43 786,8", "+4 213,2"]],
            Reported = ["Teamet har arbetat med 41 elever", "Åtta av 97 personer hann få ett samtal", "58 personer är inskrivna", "28 elever har fått studiehandledning genom video"],
            OnTheStartPage = ["3 mål uppfyllda", "5 mål delvis uppfyllda", "1 mål ej uppfyllt", "2,4 miljoner kronor mer än budget"],
            Why = ("4.1", "1 av 5 aktiviteter är genomförd, 3 pågår enligt plan och 1 är avslutad utan beslut."),
        },
    ];

    private static Dictionary<ActivityStanding, int> Counted(int carriedOut, int underWay, int overdue, int notBegun, int paused, int endedWithout, int notYetDue, int notReported, int endedBy) => new()
    {
        [ActivityStanding.CarriedOut] = carriedOut,
        [ActivityStanding.UnderWay] = underWay,
        [ActivityStanding.Overdue] = overdue,
        [ActivityStanding.NotBegunInTime] = notBegun,
        [ActivityStanding.Paused] = paused,
        [ActivityStanding.EndedWithoutDecision] = endedWithout,
        [ActivityStanding.NotYetDue] = notYetDue,
        [ActivityStanding.NotReported] = notReported,
        [ActivityStanding.EndedByDecision] = endedBy,
    };

    private static Dictionary<string, Verdict> Judged(params Verdict[] verdicts) => Paired(["1.1", "1.2", "2.1", "3.1", "4.1", "5.1", "5.2", "5.3", "6.1"], verdicts);

    private static Dictionary<string, Verdict> Measured(params Verdict[] verdicts) =>
        Paired(["barn-och-unga", "attraktiv-arbetsgivare", "livslangt-larande", "trygga-livsmiljoer", "invanare-2026", "sjukfranvaron-ska-minska"], verdicts);

    private static Dictionary<string, Verdict> Paired(string[] keys, Verdict[] verdicts) => keys.Zip(verdicts).ToDictionary();
}
