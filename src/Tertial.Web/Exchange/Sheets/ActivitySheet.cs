using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The sheet with the activities.</summary>
internal static class ActivitySheet
{
    public static readonly PlanSheet<ActivityId, ActivityContent> Sheet = new("Aktiviteter", SheetKind.Activities)
    {
        AlsoCalled = ["aktivitet", "aktivitetsplan", "handlingsplan", "insatser", "activities"],
        NameHeading = "Aktivitet",
        NameAdvice = "Skriv vad aktiviteten heter.",
        Code = content => content.Code,
        Name = content => content.Name,
        Order = content => content.Order,
        Placed = (content, code, order) => content with { Code = code, Order = order },
        Check = ActivityEndings.Check,
        Columns =
        [
            RowColumn.Id,
            RowColumn.Print,
            new SheetColumn<ActivityContent>("Kod", (activity, _) => Written.Of(activity.Code), (activity, cell, row) => activity with { Code = row.Text(cell, activity.Code, 20) ?? activity.Code })
            {
                AlsoCalled = ["aktivitetskod", "nr", "nummer", "aktivitet nr", "aktivitetsnummer"], Width = 8, Help = "Lämna tomt för en ny aktivitet, så får den nästa lediga kod.",
            },
            new SheetColumn<ActivityContent>("Ordning", (activity, _) => Written.Of(activity.Order), (activity, cell, row) => activity with { Order = row.Whole(cell, activity.Order, "ordningen") })
            {
                AlsoCalled = ["sortering", "sorteringsordning"], Width = 9, Help = "Var aktiviteten står i planen. Lämna tomt för att ställa en ny sist.",
            },
            new SheetColumn<ActivityContent>("Aktivitet", (activity, _) => Written.Of(activity.Name), (activity, cell, row) => activity with { Name = row.Required(cell, activity.Name, "Skriv vad aktiviteten heter.", 200) })
            {
                AlsoCalled = ["namn", "aktivitetens namn", "aktivitetsnamn", "benämning", "rubrik", "insats", "åtgärd"], Width = 44, Help = "Vad aktiviteten heter, kort.",
            },
            .. ActivityTexts,
            .. ActivityTimes,
            .. ActivityEndings.Columns,
            RowColumn.Remove,
        ],
    };

    public static ActivityContent Blank => new() { Code = "", Order = PlanSheet.NoOrder, Name = "", What = "", GoalId = default, Origin = Origin.Own };

    private static IEnumerable<SheetColumn> ActivityTexts =>
    [
        new SheetColumn<ActivityContent>("Vad", (activity, _) => Written.Of(activity.What), (activity, cell, row) => activity with { What = row.Text(cell, activity.What, 4_000) ?? "" })
        {
            AlsoCalled = ["vad ska göras", "vad vi gör", "beskrivning", "innehåll", "genomförande"], Width = 60, Help = "Vad som ska göras. Blir offentligt.",
        },
        new SheetColumn<ActivityContent>("Varför", (activity, _) => Written.Of(activity.Why), (activity, cell, row) => activity with { Why = row.Text(cell, activity.Why, 4_000) })
        {
            AlsoCalled = ["syfte", "motiv", "motivering", "bakgrund", "varför gör vi det"], Width = 50, Help = "Varför det görs.",
        },
        new SheetColumn<ActivityContent>("Mål", (activity, names) => Written.Of(names.Goals[activity.GoalId]),
            (activity, cell, row) => activity with { GoalId = row.One(cell, row.Names.Goals, activity.GoalId, "planens mål") ?? default })
        {
            AlsoCalled = ["styrelsens mål", "nämndmål", "nämndens mål", "huvudmål", "hör till mål", "målkod"], Width = 44, List = ChoiceList.Goals, Help = "Det mål som aktiviteten räknas till. Koden räcker.",
        },
        new SheetColumn<ActivityContent>("Bidrar också till", (activity, names) => Written.Of(names.Goals.Join(activity.AlsoServes)),
            (activity, cell, row) => activity with { AlsoServes = row.Several(cell, row.Names.Goals, activity.AlsoServes, "planens mål") })
        {
            AlsoCalled = ["bidrar även till", "övriga mål", "andra mål"], Width = 26, List = ChoiceList.Goals, TakesSeveral = true, Help = "Andra mål som aktiviteten bidrar till. Flera skrivs med semikolon emellan.",
        },
        new SheetColumn<ActivityContent>("Enhet", (activity, names) => Written.Of(activity.UnitId is { } unit ? names.Units[unit] : null),
            (activity, cell, row) => activity with { UnitId = row.One(cell, row.Names.Units, activity.UnitId, "enheterna") })
        {
            AlsoCalled = ["ansvarig enhet", "förvaltning", "avdelning", "verksamhet", "organisation"], Width = 26, List = ChoiceList.Units, Help = "Den enhet som ansvarar.",
        },
        new SheetColumn<ActivityContent>("Ansvarig", (activity, _) => Written.Of(activity.Responsible), (activity, cell, row) => activity with { Responsible = row.Text(cell, activity.Responsible, 200) })
        {
            AlsoCalled = ["ansvarig person", "ansvarig tjänsteperson", "ansvarig tjänsteman", "ansvarig chef", "aktivitetsansvarig", "handläggare"], Width = 26, Help = "Titeln på den som ansvarar.",
        },
    ];

    private static IEnumerable<SheetColumn> ActivityTimes =>
    [
        new SheetColumn<ActivityContent>("Start", (activity, _) => Written.Of(activity.Start?.ToString()), (activity, cell, row) => activity with { Start = row.Date(cell, activity.Start) })
        {
            AlsoCalled = ["startdatum", "startar", "börjar", "påbörjas", "från", "starttid", "planerad start", "from"], Width = 12, Help = "Dag, månad, tertial eller år: 2025-03-15, mars 2025, T1 2025 eller 2025.",
        },
        new SheetColumn<ActivityContent>("Slut", (activity, _) => Written.Of(activity.End?.ToString()), (activity, cell, row) => activity with { End = row.Date(cell, activity.End, mayBeOngoing: true), IsOngoing = activity.IsOngoing || row.SaysOngoing })
        {
            AlsoCalled = ["slutdatum", "slutar", "klart", "klar", "färdigt", "färdig", "till", "sluttid", "planerat slut", "deadline", "tom"], Width = 12, Help = "Skrivs som Start. Tomt betyder planårets slut.",
        },
        new SheetColumn<ActivityContent>("Löpande", (activity, _) => Written.Of(YesOrNo.Write(activity.IsOngoing)),
            (activity, cell, row) => activity with { IsOngoing = row.SaysOngoing || row.YesOrNo(cell, activity.IsOngoing, empty: false) })
        {
            AlsoCalled = ["tills vidare", "tillsvidare", "pågår löpande"], Width = 10, List = ChoiceList.YesOrNo, Help = "Ja om arbetet inte har något slut.",
        },
        new SheetColumn<ActivityContent>("Prioritet", (activity, _) => Written.Of(activity.Priority.Word()),
            (activity, cell, row) => activity with { Priority = row.Choice(cell, ChoiceWords.Priorities, activity.Priority, Priority.Normal) })
        {
            AlsoCalled = ["prio", "prioritering"], Width = 10, List = ChoiceList.Priorities, Help = "Normal, hög eller låg.",
        },
        new SheetColumn<ActivityContent>("Fokusområden", (activity, names) => Written.Of(names.FocusAreas.Join(activity.FocusAreaIds)),
            (activity, cell, row) => activity with { FocusAreaIds = row.Several(cell, row.Names.FocusAreas, activity.FocusAreaIds, "fokusområdena") })
        {
            AlsoCalled = ["fokusområde", "fokus"], Width = 26, List = ChoiceList.FocusAreas, TakesSeveral = true, Help = "Flera skrivs med semikolon emellan.",
        },
    ];
}
