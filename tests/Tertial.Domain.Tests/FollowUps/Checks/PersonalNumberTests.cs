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
}
