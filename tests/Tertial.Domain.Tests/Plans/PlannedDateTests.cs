using System.Globalization;
using CsCheck;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class PlannedDateTests
{
    [Theory]
    [InlineData("2024-03-15", Precision.Day, "2024-03-15", "2024-03-15")]
    [InlineData("2024-02", Precision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", Precision.Month, "2023-02-01", "2023-02-28")]
    [InlineData("2024-12", Precision.Month, "2024-12-01", "2024-12-31")]
    [InlineData("2024-T1", Precision.Tertial, "2024-01-01", "2024-04-30")]
    [InlineData("2024-T2", Precision.Tertial, "2024-05-01", "2024-08-31")]
    [InlineData("2024-T3", Precision.Tertial, "2024-09-01", "2024-12-31")]
    [InlineData("2024", Precision.Year, "2024-01-01", "2024-12-31")]
    [InlineData("1900", Precision.Year, "1900-01-01", "1900-12-31")]
    [InlineData("9998", Precision.Year, "9998-01-01", "9998-12-31")]
    public void A_written_date_is_an_interval(string text, Precision precision, string first, string last)
    {
        var date = PlannedDate.Parse(text);

        (date.Precision, date.First, date.Last).ShouldBe((precision, Given.Day(first), Given.Day(last)));
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-13")]
    [InlineData("2024-02-30")]
    [InlineData("2024-T0")]
    [InlineData("2024-T4")]
    [InlineData("2024-t1")]
    [InlineData("abcd-T1")]
    [InlineData("1899-T1")]
    [InlineData("24")]
    [InlineData("1899")]
    [InlineData("9999")]
    [InlineData("02024")]
    [InlineData(" 2024")]
    [InlineData("2024-3")]
    [InlineData("15 mars 2024")]
    public void Anything_else_is_refused(string? text)
    {
        PlannedDate.TryParse(text, out var date).ShouldBeFalse();
        date.ShouldBe(default);
        if (text is not null) Should.Throw<FormatException>(() => PlannedDate.Parse(text)).Message.ShouldStartWith($"\"{text}\" is not a planned date");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_year_has_three_tertials(int tertial)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PlannedDate.Tertial(2024, tertial));
    }

    [Fact]
    public void The_written_form_does_not_follow_the_readers_culture()
    {
        var former = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

        try { PlannedDate.Parse("2024-03-15").ToString().ShouldBe("2024-03-15"); }
        finally { CultureInfo.CurrentCulture = former; }
    }

    [Fact]
    public void Every_date_reads_back_as_it_was_written()
    {
        AnyDate.Sample(date => PlannedDate.Parse(date.ToString()) == date);
    }

    [Fact]
    public void The_first_possible_day_is_never_after_the_last()
    {
        AnyDate.Sample(date => date.First <= date.Last && (date.First == date.Last) == (date.Precision == Precision.Day));
    }

    private static readonly Gen<PlannedDate> AnyDate =
        from year in Gen.Int[1900, 9998]
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, 28]
        from precision in Gen.Enum<Precision>()
        select precision switch
        {
            Precision.Day => PlannedDate.Day(new(year, month, day)),
            Precision.Month => PlannedDate.Month(year, month),
            Precision.Tertial => PlannedDate.Tertial(year, (month + 3) / 4),
            _ => PlannedDate.Year(year),
        };
}
