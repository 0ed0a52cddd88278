using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>Tertial 2: reporting opens 21 August, cut-off 31 August.</summary>
public sealed class FollowUpTests
{
    private const string Frozen = "{\"plan\":\"Kommunstyrelsens verksamhetsplan 2024\"}";

    private readonly FollowUp _followUp = Given.FollowUp(2);

    [Theory]
    [InlineData("2024-08-20", true, "Rapporteringen öppnar den 2024-08-21.")]
    [InlineData("2024-08-21", true, null)]
    [InlineData("2024-08-21", false, "Planen gäller inte än, så det finns inget att följa upp.")]
    public void It_opens_when_reporting_begins_and_the_plan_is_in_force(string on, bool planInForce, string? obstacle)
    {
        _followUp.ObstaclesToOpening(Given.Day(on), planInForce).Select(found => found.Text).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Fact]
    public void Opened_it_is_open_and_not_opened_again()
    {
        _followUp.IsOpen.ShouldBeFalse();
        _followUp.Open(Given.Day("2024-08-21"), planInForce: true).ShouldBe(new FollowUpOpened(_followUp.Id, Given.Day("2024-08-21")));

        _followUp.IsOpen.ShouldBeTrue();
        _followUp.ObstaclesToOpening(Given.Day("2024-08-22"), true).ShouldBe([new("Tertial 2 är redan öppnad.")]);
    }

    [Fact]
    public void An_action_with_something_in_its_way_throws_and_changes_nothing()
    {
        Should.Throw<InvalidOperationException>(() => _followUp.Open(Given.Day("2024-08-01"), planInForce: true)).Message.ShouldBe("Rapporteringen öppnar den 2024-08-21.");
        Should.Throw<InvalidOperationException>(() => _followUp.Close(Given.Day("2024-09-20"), Frozen, [], 0));
        Should.Throw<InvalidOperationException>(() => _followUp.Reopen(Given.Day("2024-09-20"), "Fel belopp.", decided: false));
        Should.Throw<InvalidOperationException>(() => _followUp.Publish(Given.Day("2024-10-08"), decided: true));

        (_followUp.OpenedOn, _followUp.ClosedOn, _followUp.PublishedOn, _followUp.Frozen).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData("2024-08-31", "", "Perioden slutar den 2024-08-31. Uppföljningen kan avslutas dagen efter.")]
    [InlineData("2024-09-01", "", null)]
    [InlineData("2024-09-01", "1.1", "Förvaltningens bedömning saknas för 1.1.")]
    [InlineData("2024-09-01", "1.1 1.3", "Förvaltningens bedömning saknas för 1.1, 1.3.")]
    public void It_closes_after_the_cut_off_when_every_goal_is_assessed(string on, string unassessed, string? obstacle)
    {
        _followUp.Open(Given.Day("2024-08-21"), planInForce: true);

        _followUp.ObstaclesToClosing(Given.Day(on), unassessed.Split(' ', StringSplitOptions.RemoveEmptyEntries), 0)
            .Select(found => found.Text).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "En kontroll väntar på svar. Rätta felet, eller skriv varför det inte är ett.")]
    [InlineData(3, "Tre kontroller väntar på svar. Rätta felen, eller skriv varför de inte är fel.")]
    public void It_closes_when_every_finding_is_mended_or_dismissed(int open, string? obstacle)
    {
        _followUp.Open(Given.Day("2024-08-21"), planInForce: true);

        _followUp.ObstaclesToClosing(Given.Day("2024-09-20"), [], open).Select(found => found.Text).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Fact]
    public void It_can_not_close_before_it_has_opened_nor_twice()
    {
        _followUp.ObstaclesToClosing(Given.Day("2024-09-20"), [], 0).ShouldBe([new("Tertial 2 är inte öppnad.")]);
        Close();
        _followUp.ObstaclesToClosing(Given.Day("2024-09-21"), [], 0).ShouldBe([new("Tertial 2 är redan avslutad.")]);
    }

    [Fact]
    public void Closing_freezes_it_byte_for_byte_with_a_checksum()
    {
        var closed = Close();

        (_followUp.IsClosed, _followUp.IsOpen, _followUp.IsIntact).ShouldBe((true, false, true));
        (_followUp.ClosedOn, _followUp.Frozen, _followUp.Checksum).ShouldBe((Given.Day("2024-09-20"), Frozen, FollowUp.ChecksumOf(Frozen)));
        closed.ShouldBe(new(_followUp.Id, Given.Day("2024-09-20"), _followUp.Checksum!));
    }

    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("å", "e83979df9d36090142f23051f8e8d7ad48e5c20dff5c9e7b92ca3454f67469f9")]
    public void The_checksum_is_the_SHA_256_of_the_text_as_UTF_8(string frozen, string checksum)
    {
        FollowUp.ChecksumOf(frozen).ShouldBe(checksum);
    }

    [Fact]
    public void Until_it_is_frozen_there_is_nothing_to_damage()
    {
        _followUp.IsIntact.ShouldBeTrue();
    }

    [Fact]
    public void Reopened_before_the_decision_it_tells_what_was_frozen()
    {
        var checksum = Close().Checksum;

        _followUp.Reopen(Given.Day("2024-09-25"), "Fel belopp.", decided: false)
            .ShouldBe(new(_followUp.Id, Given.Day("2024-09-25"), "Fel belopp.", checksum, Frozen));
        (_followUp.IsOpen, _followUp.Frozen, _followUp.Checksum).ShouldBe((true, null, null));
    }

    [Theory]
    [InlineData(2, "Två"), InlineData(3, "Tre"), InlineData(4, "Fyra"), InlineData(5, "Fem"), InlineData(6, "Sex"), InlineData(7, "Sju"), InlineData(8, "Åtta")]
    [InlineData(9, "Nio"), InlineData(10, "Tio"), InlineData(11, "Elva"), InlineData(12, "Tolv"), InlineData(13, "13"), InlineData(100, "100")]
    public void Findings_that_wait_are_counted_in_words_up_to_twelve(int open, string words)
    {
        _followUp.Open(Given.Day("2024-09-01"), planInForce: true);

        _followUp.ObstaclesToClosing(Given.Day("2024-09-20"), [], open).ShouldHaveSingleItem().Text.ShouldStartWith($"{words} kontroller väntar på svar.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void It_is_not_reopened_without_a_reason(string reason)
    {
        Close();

        Should.Throw<InvalidOperationException>(() => _followUp.Reopen(Given.Day("2024-09-25"), reason, decided: false)).Message.ShouldBe("Skriv varför uppföljningen öppnas igen.");
        _followUp.IsClosed.ShouldBeTrue();
    }

    [Fact]
    public void It_can_be_reopened_only_while_closed_undecided_and_unpublished()
    {
        _followUp.ObstaclesToReopening(decided: false).ShouldBe([new("Tertial 2 är inte avslutad.")]);
        Close();
        _followUp.ObstaclesToReopening(decided: false).ShouldBeEmpty();
        _followUp.ObstaclesToReopening(decided: true).ShouldBe([new("Styrelsen har beslutat om uppföljningen. Den kan inte öppnas igen.")]);
        _followUp.Publish(Given.Day("2024-10-08"), decided: true);
        _followUp.ObstaclesToReopening(decided: false).ShouldBe([new("Uppföljningen är publicerad. Den kan inte öppnas igen.")]);
    }

    [Fact]
    public void It_is_published_once_when_closed_and_decided()
    {
        _followUp.ObstaclesToPublishing(decided: true).ShouldBe([new("Tertial 2 är inte avslutad.")]);
        Close();
        _followUp.ObstaclesToPublishing(decided: false).ShouldBe([new("Styrelsen har inte beslutat om uppföljningen än.")]);

        _followUp.Publish(Given.Day("2024-10-08"), decided: true).ShouldBe(new FollowUpPublished(_followUp.Id, Given.Day("2024-10-08")));
        _followUp.ObstaclesToPublishing(decided: true).ShouldBe([new("Tertial 2 är redan publicerad, den 2024-10-08.")]);
    }

    [Theory]
    [InlineData("2024-10-07", false)]
    [InlineData("2024-10-08", true)]
    public void It_is_public_from_the_day_it_was_published(string date, bool expected)
    {
        _followUp.IsPublicOn(Given.Day(date)).ShouldBeFalse();
        Close();
        _followUp.Publish(Given.Day("2024-10-08"), decided: true);

        _followUp.IsPublicOn(Given.Day(date)).ShouldBe(expected);
        _followUp.Slug.ShouldBe("tertial-2");
    }

    private FollowUpClosed Close()
    {
        _followUp.Open(Given.Day("2024-08-21"), planInForce: true);
        return _followUp.Close(Given.Day("2024-09-20"), Frozen, [], 0);
    }
}
