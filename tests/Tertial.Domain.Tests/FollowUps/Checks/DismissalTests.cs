using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

public sealed class DismissalTests
{
    private readonly CheckedYear _year = new();

    public DismissalTests()
    {
        _year.Report("a-02", 2, ReportedStatus.NotBegun);
        _year.Year.FollowUps[1].Open(_year.Year.FollowUps[1].ReportingFrom, planInForce: true);
    }

    private FollowUp FollowUp => _year.Year.FollowUps[1];

    private Finding Finding => _year.Findings().Single(finding => finding.Check == Check.StatusBackwards);

    [Fact]
    public void A_dismissed_finding_is_no_longer_open_and_carries_the_reason()
    {
        Dismiss();

        Finding.IsOpen.ShouldBeFalse();
        Finding.Dismissal!.Reason.ShouldBe("Tertial 1 hade fel läge.");
    }

    [Fact]
    public void It_holds_when_the_same_is_reported_again_in_other_words()
    {
        Dismiss();

        _year.Report("a-02", 2, ReportedStatus.NotBegun, also: facts => facts with { Done = "Kaféet har inte öppnat." });

        Finding.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void It_holds_when_the_activity_is_called_something_else()
    {
        Dismiss();

        _year.Year.Adopt("2024-06-11", CheckedYear.Reading, Given.Activity("a-02", "2024-01", "2024-06", name: "Matteverkstad"), CheckedYear.Handyman);

        Finding.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void When_the_facts_change_the_finding_is_open_again()
    {
        Dismiss();

        _year.Report("a-02", 1, ReportedStatus.Paused);

        Finding.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void It_holds_in_its_own_follow_up_only()
    {
        Dismiss(Given.FollowUp(3).Id);

        Finding.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Of_two_the_latest_counts()
    {
        Dismiss();
        Dismiss(reason: "Läget var rätt förra gången, men arbetet gjordes om.", number: 2, minute: 5);

        Finding.Dismissal!.Reason.ShouldStartWith("Läget var rätt");
    }

    [Fact]
    public void Taken_back_it_no_longer_holds_and_says_who_and_when()
    {
        var dismissal = Dismiss();
        var at = new DateTime(2024, 9, 17, 8, 0, 0, DateTimeKind.Utc);

        dismissal.TakeBack(FollowUp, Given.Id<PersonId>(4), at).ShouldBe(new DismissalTakenBack(FollowUp.Id, dismissal.Id));

        Finding.IsOpen.ShouldBeTrue();
        (dismissal.Holds, dismissal.TakenBackAt, dismissal.TakenBackBy).ShouldBe((false, at, Given.Id<PersonId>(4)));
        dismissal.ObstaclesToTakingBack(FollowUp).ShouldBe([new("Frågan är redan öppen igen.")]);
    }

    [Theory]
    [InlineData("Rättat i tertial 1.", null)]
    [InlineData(" ", "Skriv varför det inte är ett fel.")]
    [InlineData(null, "Skriv varför det inte är ett fel.")]
    public void It_takes_a_reason(string? reason, string? obstacle)
    {
        Dismissal.ObstaclesTo(FollowUp, reason).Select(found => found.Text).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Fact]
    public void It_takes_an_open_follow_up()
    {
        var dismissal = Dismiss();
        FollowUp.Close(new(2024, 9, 17), "{}", [], openFindings: 0);

        Dismissal.ObstaclesTo(FollowUp, "Rättat.").ShouldBe([new("Tertial 2 är inte öppen. Kontrollerna besvaras medan uppföljningen är öppen.")]);
        Should.Throw<InvalidOperationException>(() => dismissal.TakeBack(FollowUp, Given.Id<PersonId>(4), DateTime.UnixEpoch));
        dismissal.Holds.ShouldBeTrue();
    }

    private Dismissal Dismiss(FollowUpId? followUp = null, string reason = "Tertial 1 hade fel läge.", int number = 1, int minute = 0)
    {
        var finding = Finding;
        var dismissal = new Dismissal
        {
            Id = Given.Id<DismissalId>(number),
            FollowUpId = followUp ?? FollowUp.Id,
            Check = finding.Check,
            Key = finding.Key,
            What = finding.What,
            Reason = reason,
            By = Given.Id<PersonId>(4),
            At = new(2024, 9, 16, 9, minute, 0, DateTimeKind.Utc),
            Origin = Origin.Own,
        };
        _year.Year.Dismissals.Add(dismissal);
        return dismissal;
    }
}
