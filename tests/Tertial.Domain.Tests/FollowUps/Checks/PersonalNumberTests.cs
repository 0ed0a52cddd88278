using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>The numbers are the tax authority's own examples.</summary>
public sealed class PersonalNumberTests
{
    private readonly CheckedYear _year = new();

    [Theory]
    [InlineData("Eleven 811218-9876 har fått stöd.")]
    [InlineData("Eleven 19811218-9876 har fått stöd.")]
    [InlineData("Eleven 198112189876 har fått stöd.")]
    [InlineData("Eleven 670919+9530 har fått stöd.")]
    [InlineData("Samordningsnummer 701063-2391.")]
    public void A_personal_number_in_a_text_is_found_and_not_repeated(string text)
    {
        _year.Report("a-01", 2, ReportedStatus.UnderWay, also: facts => facts with { Effect = text });

        var found = _year.Findings().ShouldHaveSingleItem();

        (found.Check, found.What).ShouldBe((Check.PersonalNumber, "Svaret på ”Vad har det lett till?” innehåller något som ser ut som ett personnummer."));
        found.Key.ShouldNotContain("9876");
    }

    [Theory]
    [InlineData("Organisationsnummer 212000-2387.")]
    [InlineData("Telefon 0690-25 01 00, ärende 811218-9875.")]
    [InlineData("Kostnaden blev 1 981 121 898 kronor.")]
    [InlineData("Faktura 99811218987612.")]
    [InlineData("Mötena hölls 2024-05-27 och 2024-06-24.")]
    public void Other_numbers_are_not(string text)
    {
        _year.Report("a-01", 2, ReportedStatus.UnderWay, also: facts => facts with { Effect = text });

        _year.Found().ShouldBeEmpty();
    }

    [Fact]
    public void Comments_and_reasons_are_read_too()
    {
        _year.Comment("Placeringen av 811218-9876 kostar mer.");
        _year.Assess("1.2", Verdict.NotYetDue, "Se ärendet om 811218-9876.");

        _year.Found().ShouldBe(["b-01: Kommentaren innehåller något som ser ut som ett personnummer.", "1.2: Skälet innehåller något som ser ut som ett personnummer."]);
    }

    [Theory]
    [InlineData(ReportSection.Summary, "Sammanfattning")]
    [InlineData(ReportSection.Goals, "Om målen")]
    [InlineData(ReportSection.Deviations, "Om avvikelserna")]
    [InlineData(ReportSection.Economy, "Om ekonomin")]
    [InlineData(ReportSection.Next, "Vad händer nu")]
    public void What_the_officer_writes_is_read_too(ReportSection section, string label)
    {
        _year.Year.Texts.Add(Text(section, "Tack till 811218-9876.", 5));

        var found = _year.Findings().ShouldHaveSingleItem();

        (found.Check, found.Place.Kind, found.Place.Code, found.What).ShouldBe((Check.PersonalNumber, PlaceKind.Text, section.ToString(), $"Texten ”{label}” innehåller något som ser ut som ett personnummer."));
    }

    [Fact]
    public void Of_what_the_officer_writes_only_what_counts_is_read()
    {
        _year.Year.Texts.AddRange([Text(ReportSection.Summary, "Tack till 811218-9876.", 5), Text(ReportSection.Summary, "Tack till alla.", 6)]);

        _year.Found().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Vad har gjorts?")]
    [InlineData("Vad har det lett till?")]
    [InlineData("Varför avviker den från planen?")]
    [InlineData("Vad gör ni åt avvikelsen?")]
    [InlineData("Vad återstår?")]
    public void Every_answer_of_a_report_is_read(string question)
    {
        const string text = "Se 811218-9876.";
        _year.Report("a-01", 2, ReportedStatus.UnderWay, also: facts => question switch
        {
            "Vad har gjorts?" => facts with { Done = text },
            "Vad har det lett till?" => facts with { Effect = text },
            "Varför avviker den från planen?" => facts with { Cause = text },
            "Vad gör ni åt avvikelsen?" => facts with { Measure = text },
            _ => facts with { WorkRemains = text },
        });

        _year.Found().ShouldBe([$"a-01: Svaret på ”{question}” innehåller något som ser ut som ett personnummer."]);
    }

    [Fact]
    public void A_report_that_carries_forward_is_told_again_and_read_again()
    {
        _year.Report("a-02", 1, ReportedStatus.Completed, "2024-04-10", also: facts => facts with { Effect = "Se 811218-9876." });
        _year.Year.Reports.RemoveAll(report => report.ActivityId == CheckedYear.Maths.Id && report.FollowUpId == _year.Year.FollowUps[1].Id);
        _year.Freeze();

        _year.Found().ShouldBe(["a-02: Svaret på ”Vad har det lett till?” innehåller något som ser ut som ett personnummer."]);
    }

    private FollowUpText Text(ReportSection section, string text, int day) => new()
    {
        Id = Given.Id<FollowUpTextId>(day),
        FollowUpId = _year.Year.FollowUps[1].Id,
        Section = section,
        Text = text,
        At = new(2024, 9, day, 9, 0, 0, DateTimeKind.Utc),
        Origin = Origin.Own,
    };
}
