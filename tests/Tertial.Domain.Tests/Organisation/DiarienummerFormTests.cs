using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Organisation;

public sealed class DiarienummerFormTests
{
    [Theory]
    [InlineData(@"^KS \d{2}/\d{1,4}$", "KS 23/702", true)]
    [InlineData(@"^KS \d{2}/\d{1,4}$", " KS 23/702 ", true)]
    [InlineData(@"^KS \d{2}/\d{1,4}$", "KS 2023/702", false)]
    [InlineData(@"^\d{4}-\d{5}$", "2024-00123", true)]
    public void A_number_is_held_against_the_form(string pattern, string number, bool fits) => DiarienummerForm.Of(pattern)!.Fits(number).ShouldBe(fits);

    [Theory, InlineData(null), InlineData(" "), InlineData("["), InlineData(@"(?<a>x)\k<a>")]
    public void What_is_no_form_is_held_against_nothing(string? pattern) => DiarienummerForm.Of(pattern).ShouldBeNull();

    [Fact]
    public void A_form_that_would_take_for_ever_elsewhere_is_tried_at_once() =>
        DiarienummerForm.Of("^(a+)+$")!.Fits(new string('a', 5000) + "!").ShouldBeFalse();
}
