using CsCheck;
using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;

namespace Tertial.Domain.Tests.Publishing;

public sealed class PersonnummerTests
{
    [Theory]
    [InlineData("Eleven 811218-9876 har sökt.")]
    [InlineData("19811218-9876")]
    [InlineData("8112189876.")]
    [InlineData("811218+9876")]
    [InlineData("811218 9876")]
    [InlineData("811278-9873")]
    public void A_number_with_a_date_and_a_check_digit_that_agrees_is_found(string text) => Personnummer.IsIn(text).ShouldBeTrue();

    [Theory]
    [InlineData("811218-9877")]
    [InlineData("811318-9876")]
    [InlineData("Organisationsnummer 212000-2387")]
    [InlineData("Telefon 0690-25 01 00")]
    [InlineData("KS 23/702, 2023-10-16, 1 234 567 kr")]
    [InlineData("Kontot 1811218-98761")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_numbers_are_left_alone(string? text) => Personnummer.IsIn(text).ShouldBeFalse();

    [Fact]
    public void Each_is_found_with_the_words_around_it() =>
        Personnummer.In("Anna, 811218-9876, och konto 811218-9877.").ShouldBe([new("Anna, ", "811218-9876", ", och konto 811218-9877.")]);

    [Fact]
    public void A_paper_is_masked_in_title_and_text()
    {
        var paper = new Paper { Id = Given.Id<PaperId>(1), MatterId = Given.Id<MatterId>(1), Title = "Ansökan 811218-9876", Date = Given.Day("2023-10-16"), SecrecySection = "OSL 26:1", Text = "811218-9876", Origin = Origin.Own };

        paper.MaskPersonnummer();

        paper.Content.ShouldBe(new("Ansökan [personnummer borttaget]", Given.Day("2023-10-16"), "OSL 26:1", "[personnummer borttaget]"));
    }

    [Fact]
    public void A_masked_text_keeps_all_but_the_number() =>
        Personnummer.Masked("Anna, 811218-9876, och konto 811218-9877.").ShouldBe("Anna, [personnummer borttaget], och konto 811218-9877.");

    [Fact]
    public void Nothing_is_left_after_masking() =>
        Gen.OneOf(Gen.Const("811218-9876"), Gen.Const("19811218-9876"), Gen.Const("text "), Gen.Const("12 "), Gen.Const("-"), Gen.Const(" ")).Array[0, 8]
            .Sample(parts => Personnummer.IsIn(Personnummer.Masked(string.Concat(parts))).ShouldBeFalse());

    [Fact]
    public void A_paper_that_holds_one_is_not_published_until_it_is_rewritten()
    {
        var paper = Paper("Eleven 811218-9876 har sökt.");
        paper.ObstaclesToPublishing().ShouldHaveSingleItem().Text.ShouldBe("Handlingen innehåller ett personnummer. Ta bort det innan den publiceras.");

        paper.Rewrite(Personnummer.Masked(paper.Text!));

        paper.ObstaclesToPublishing().ShouldBeEmpty();
    }

    [Fact]
    public void A_public_paper_is_not_rewritten()
    {
        var paper = Paper("Text.");
        paper.Publish(Given.Day("2023-10-17"));

        paper.ObstaclesToRewriting().ShouldHaveSingleItem().Text.ShouldContain("är offentlig sedan 2023-10-17");
        Should.Throw<InvalidOperationException>(() => paper.Rewrite("Annat."));
    }

    private static Paper Paper(string text) =>
        new() { Id = Given.Id<PaperId>(1), MatterId = Given.Id<MatterId>(1), Title = "Tjänsteskrivelse", Date = Given.Day("2023-10-16"), Text = text, Origin = Origin.Own };
}
