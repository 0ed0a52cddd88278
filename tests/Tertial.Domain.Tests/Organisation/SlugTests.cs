using CsCheck;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Organisation;

public sealed class SlugTests
{
    [Theory]
    [InlineData("KS 23/702", "ks-23-702")]
    [InlineData("Tertial 2", "tertial-2")]
    [InlineData("Ånge kommun", "ange-kommun")]
    [InlineData("Barn- och ungdomsnämnden", "barn-och-ungdomsnamnden")]
    [InlineData("ÅÄÖ åäö é", "aao-aao-e")]
    [InlineData("  KS  ", "ks")]
    [InlineData("§ 118 – punkt 2.", "118-punkt-2")]
    [InlineData("", "")]
    [InlineData("–", "")]
    public void A_name_becomes_an_address(string name, string slug)
    {
        Slug.Of(name).ShouldBe(slug);
    }

    [Fact]
    public void Every_slug_is_made_of_lower_case_letters_digits_and_single_hyphens()
    {
        Gen.String.Sample(text =>
        {
            var slug = Slug.Of(text);
            return slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
                && !slug.Contains("--", StringComparison.Ordinal) && !slug.StartsWith('-') && !slug.EndsWith('-');
        });
    }

    [Fact]
    public void A_slug_is_its_own_slug()
    {
        Gen.String.Sample(text => Slug.Of(Slug.Of(text)) == Slug.Of(text));
    }

    [Fact]
    public void A_body_is_addressed_by_its_code()
    {
        Given.Board.Slug.ShouldBe("ks");
    }
}
