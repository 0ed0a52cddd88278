using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Reminders;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps.Reminders;

/// <summary>Tertial 2 of 2024, open and to be reported by Friday 20 September. The administration (1) has schools (2), with a secondary school (3) below, and care (4); activity a-05 has no unit.</summary>
internal sealed class GivenReminders
{
    public static readonly DateOnly Deadline = new(2024, 9, 20), ADayToRemind = new(2024, 9, 18);

    public static readonly FollowUpId Second = Given.FollowUp(2).Id;

    /// <summary>The unit of each activity; the last has none.</summary>
    public static readonly (string Code, int? Unit)[] Activities = [("a-01", 3), ("a-02", 2), ("a-03", 4), ("a-04", 1), ("a-05", null)];

    private readonly ReportedYear _year = new([.. Activities.Select(pair => Of(pair.Code, pair.Unit))]);

    public List<Person> People { get; } = [];

    public List<StandIn> StandIns { get; } = [];

    public List<Reminded> Log { get; } = [];

    public GivenReminders Person(string title, Role role, int? unit = null, bool hasAddress = true)
    {
        People.Add(new()
        {
            Id = Given.Id<PersonId>(People.Count + 1),
            Title = title,
            Email = hasAddress ? $"p{People.Count + 1}@example.com" : null,
            Roles = [new(role, unit is null ? Given.Board.Id : null, unit is { } number ? Given.Id<UnitId>(number) : null)],
            Origin = Origin.Own,
        });
        return this;
    }

    public GivenReminders Away(string absent, string substitute, DateOnly from, DateOnly to)
    {
        StandIns.Add(new() { Id = Given.Id<StandInId>(StandIns.Count + 1), Absent = IdOf(absent), Substitute = IdOf(substitute), From = from, To = to, At = default, Origin = Origin.Own });
        return this;
    }

    public GivenReminders Ready(params string[] codes)
    {
        foreach (var code in codes) _year.Report(2, code, ReportedStatus.UnderWay);
        return this;
    }

    public GivenReminders Sent(string title, DateOnly on)
    {
        Log.Add(new(IdOf(title), on, [Second]));
        return this;
    }

    public PersonId IdOf(string title) => People.Single(person => person.Title == title).Id;

    public MunicipalRecord Record(bool isOpen = true)
    {
        var followUp = Given.FollowUp(2);
        if (isOpen) followUp.Open(new(2024, 8, 26), planInForce: true);
        return new()
        {
            Municipality = Given.Municipality(),
            Bodies = [Given.Council, Given.Board, Given.Committee],
            Units = [Unit(1, null), Unit(2, 1), Unit(3, 2), Unit(4, 1)],
            People = People,
            StandIns = StandIns,
            Plans = [Given.Plan()],
            PlanVersions = [.. _year.Versions],
            Matters = [.. _year.Matters],
            FollowUps = [Given.FollowUp(1), followUp, Given.FollowUp(3)],
            ActivityReports = [.. _year.Reports],
        };
    }

    public ReminderRound On(DateOnly day) => ReminderRound.On(Record(), day, ReminderSchedule.Standard, Log);

    /// <summary>Who is asked for what: "Rektor: a-01 a-02".</summary>
    public string Told(DateOnly day) => string.Join("; ", On(day).Reminders.Select(reminder => $"{reminder.To.Title}: {string.Join(' ', reminder.Items.Select(item => item.Awaited.Code))}"));

    private static Activity Of(string code, int? unit)
    {
        var activity = Given.Activity(code, order: int.Parse(code[2..], System.Globalization.CultureInfo.InvariantCulture));
        return Activity.Of(activity.PlanVersionId, activity.Id, activity.Content with { UnitId = unit is { } number ? Given.Id<UnitId>(number) : null });
    }

    private static Unit Unit(int number, int? partOf) =>
        new() { Id = Given.Id<UnitId>(number), BodyId = Given.Board.Id, Name = $"Enhet {number}", PartOf = partOf is { } top ? Given.Id<UnitId>(top) : null, Origin = Origin.Own };
}
