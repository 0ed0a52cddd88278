using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Organisation;

/// <summary>Today is Monday 6 May 2024. The reporter is away 13–17 May with the head of another unit as stand-in.</summary>
public sealed class StandInTests
{
    private static readonly DateOnly Today = new(2024, 5, 6);
    private static readonly Person Reporter = Someone(1, "Rektor", Role.Reporter), Other = Someone(2, "Enhetschef", Role.Reporter), Third = Someone(3, "Verksamhetschef", Role.Head),
        Member = Someone(4, "Ledamot", Role.Member), Secretary = Someone(5, "Nämndsekreterare", Role.Secretary), Controller = Someone(6, "Controller", Role.Controller);

    private static readonly StandIn May = Named(1, Reporter, Other, "2024-05-13", "2024-05-17");

    [Theory]
    [InlineData("2024-05-12", false)]
    [InlineData("2024-05-13", true)]
    [InlineData("2024-05-17", true)]
    [InlineData("2024-05-18", false)]
    public void A_stand_in_holds_from_its_first_day_through_its_last(string day, bool holds)
    {
        May.HoldsOn(Given.Day(day)).ShouldBe(holds);
        var record = Record(May);
        record.SubstituteOf(Reporter.Id, Given.Day(day)).ShouldBe(holds ? Other : null);
        record.AbsentFor(Other.Id, Given.Day(day)).ShouldBe(holds ? [Reporter] : []);
    }

    [Fact]
    public void One_that_is_ended_early_does_not_hold_that_day_and_keeps_what_was_named()
    {
        var standIn = Named(1, Reporter, Other, "2024-05-13", "2024-05-17");

        standIn.End(Reporter.Id, new(2024, 5, 15, 7, 0, 0, DateTimeKind.Utc)).ShouldBe(new StandInEnded(standIn.Id, Reporter.Id, Other.Id));

        (standIn.HoldsOn(new(2024, 5, 14)), standIn.HoldsOn(new(2024, 5, 15)), standIn.To).ShouldBe((true, false, new(2024, 5, 17)));
        standIn.ObstaclesToEnding(new(2024, 5, 15)).Single().Text.ShouldBe("Ersättningen är redan slut.");
        Should.Throw<InvalidOperationException>(() => standIn.End(Reporter.Id, new(2024, 5, 16, 7, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void One_that_is_ended_before_it_begins_never_holds()
    {
        var standIn = Named(1, Reporter, Other, "2024-05-13", "2024-05-17");
        standIn.End(null, new(2024, 5, 7, 7, 0, 0, DateTimeKind.Utc));

        Enumerable.Range(0, 30).ShouldAllBe(days => !standIn.HoldsOn(Today.AddDays(days)));
        standIn.Overlaps(Today, Today.AddYears(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(2, 3, "2024-05-20", "2024-05-24", "")]
    [InlineData(2, 3, "2024-05-06", "2024-05-06", "")]
    [InlineData(6, 3, "2024-05-20", "2024-05-24", "")]
    [InlineData(1, 1, "2024-05-20", "2024-05-24", "Substitute: Ingen är sin egen ersättare. Välj någon annan.")]
    [InlineData(1, 4, "2024-05-20", "2024-05-24", "Substitute: Ledamot är förtroendevald och kan inte rapportera för förvaltningen. Välj någon annan.")]
    [InlineData(5, 1, "2024-05-20", "2024-05-24", "Absent: Nämndsekreterare rapporterar inget, så det finns inget att ta över.")]
    [InlineData(1, 9, "2024-05-20", "2024-05-24", "Substitute: Välj vem som är ersättare.")]
    [InlineData(9, 1, "2024-05-20", "2024-05-24", "Absent: Välj vem som är borta.")]
    [InlineData(1, 3, "2024-05-24", "2024-05-20", "To: Sista dagen ligger före den första.")]
    [InlineData(1, 3, "2024-05-05", "2024-05-05", "From: Första dagen har redan varit. Välj i dag eller en senare dag.")]
    [InlineData(1, 3, "2024-05-20", "2025-05-20", "")]
    [InlineData(1, 3, "2024-05-20", "2025-05-21", "To: En ersättare namnges för högst ett år i taget.")]
    [InlineData(1, 3, "2024-05-17", "2024-05-20", "From: Rektor har redan en ersättare den 2024-05-13 till den 2024-05-17: Enhetschef. Avsluta den först, eller välj andra dagar.")]
    [InlineData(1, 3, "2024-05-18", "2024-05-20", "")]
    [InlineData(3, 1, "2024-05-08", "2024-05-13", "Substitute: Rektor är själv borta den 2024-05-13 till den 2024-05-17. Välj någon annan, eller andra dagar.")]
    [InlineData(3, 1, "2024-05-08", "2024-05-12", "")]
    public void What_cannot_be_named_is_said_beside_its_field(int absent, int substitute, string from, string to, string expected)
    {
        var terms = new StandInTerms(Given.Id<PersonId>(absent), Given.Id<PersonId>(substitute), Given.Day(from), Given.Day(to));
        var record = Record(May);

        string.Join(" | ", terms.Obstacles(record, Today).Select(obstacle => $"{obstacle.Field}: {obstacle.Text}")).ShouldBe(expected);

        if (expected.Length > 0) Should.Throw<InvalidOperationException>(() => terms.Name(Given.Id<StandInId>(7), record, Today, null, default));
        else terms.Name(Given.Id<StandInId>(7), record, Today, Reporter.Id, default).HoldsOn(Given.Day(to)).ShouldBeTrue();
    }

    [Fact]
    public void Who_stands_in_for_another_is_named_away_with_a_warning()
    {
        new StandInTerms(Other.Id, Third.Id, new(2024, 5, 16), new(2024, 5, 16)).Warnings(Record(May)).ShouldBe(["Enhetschef är ersättare för Rektor den 2024-05-13 till den 2024-05-17. Namnge någon annan för de dagarna."]);
        new StandInTerms(Other.Id, Third.Id, new(2024, 5, 20), new(2024, 5, 21)).Warnings(Record(May)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("rektor@example.com", true)]
    [InlineData("anna-karin.o'hara+tertial@skola.lillby.example", true)]
    [InlineData("rektor@ånge.example", true)]
    [InlineData("rektor", false)]
    [InlineData("rektor@example", false)]
    [InlineData("@example.com", false)]
    [InlineData("rektor@", false)]
    [InlineData("rektor@@example.com", false)]
    [InlineData("åsa@example.com", false)]
    [InlineData("rektor @example.com", false)]
    [InlineData("rektor@example.com\r\nBcc: alla@example.com", false)]
    [InlineData("rektor@example.com\n", false)]
    [InlineData("rektor@example.com, alla@example.com", false)]
    [InlineData("Rektor <rektor@example.com>", false)]
    [InlineData("a..b@example.com", false)]
    [InlineData("rektor@-example.com", false)]
    [InlineData("rektor@192.0.2.1", false)]
    public void An_address_looks_like_one(string text, bool isOne)
    {
        EmailAddress.IsValid(text).ShouldBe(isOne);
        Person.ObstaclesToWritingTo(text).Count.ShouldBe(isOne ? 0 : 1);
    }

    [Fact]
    public void An_address_is_no_longer_than_a_mail_server_takes()
    {
        EmailAddress.IsValid($"{new string('a', 64)}@example.com").ShouldBeTrue();
        EmailAddress.IsValid($"{new string('a', 65)}@example.com").ShouldBeFalse();
        EmailAddress.IsValid($"a@{string.Concat(Enumerable.Repeat("aaaaaaaaa.", 25))}example").ShouldBeFalse();
    }

    private static Person Someone(int number, string title, Role role) =>
        new() { Id = Given.Id<PersonId>(number), Title = title, Roles = [new(role)], Origin = Origin.Own };

    private static StandIn Named(int number, Person absent, Person substitute, string from, string to) =>
        new() { Id = Given.Id<StandInId>(number), Absent = absent.Id, Substitute = substitute.Id, From = Given.Day(from), To = Given.Day(to), At = new(2024, 5, 1, 9, 0, 0, DateTimeKind.Utc), Origin = Origin.Own };

    private static MunicipalRecord Record(params StandIn[] standIns) =>
        new() { Municipality = Given.Municipality(), People = [Reporter, Other, Third, Member, Secretary, Controller], StandIns = [.. standIns] };
}
