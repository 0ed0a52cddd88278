using CsCheck;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class PlannedTimeReadingTests
{
    [Theory]
    [InlineData("2025-03-15", "2025-03-15")]
    [InlineData(" 2025-3-5 ", "2025-03-05")]
    [InlineData("20250315", "2025-03-15")]
    [InlineData("2025–03–15", "2025-03-15")]
    [InlineData("15 mars 2025", "2025-03-15")]
    [InlineData("den 15 mars 2025", "2025-03-15")]
    [InlineData("15:e mars", "2025-03-15")]
    [InlineData("15 mars", "2025-03-15")]
    [InlineData("15/3", "2025-03-15")]
    [InlineData("15/3 2026", "2026-03-15")]
    [InlineData("15/3-2026", "2026-03-15")]
    [InlineData("2025-03", "2025-03")]
    [InlineData("mars 2025", "2025-03")]
    [InlineData("Mars", "2025-03")]
    [InlineData("sept. 2026", "2026-09")]
    [InlineData("2026 maj", "2026-05")]
    [InlineData("2025-T1", "2025-T1")]
    [InlineData("2025-t3", "2025-T3")]
    [InlineData("T2", "2025-T2")]
    [InlineData("t2 2026", "2026-T2")]
    [InlineData("tertial 1 2025", "2025-T1")]
    [InlineData("Tertial  3", "2025-T3")]
    [InlineData("2026 tertial 2", "2026-T2")]
    [InlineData("2025", "2025")]
    [InlineData("år 2026", "2026")]
    public void A_planned_time_is_read_as_people_write_it_and_no_more_exactly(string typed, string read)
    {
        PlannedTimeReading.TryRead(typed, 2025, out var date).ShouldBeTrue();
        date.ToString().ShouldBe(read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("snart")]
    [InlineData("ma")]
    [InlineData("kvartal 2")]
    [InlineData("2025-02-30")]
    [InlineData("30 februari 2025")]
    [InlineData("2025-13")]
    [InlineData("32/1")]
    [InlineData("T4 2025")]
    [InlineData("0205-03-15")]
    [InlineData("20255")]
    [InlineData("15")]
    [InlineData("mars 25")]
    [InlineData("٢٠٢٥")]
    public void What_may_mean_anything_is_not_read(string? typed) => PlannedTimeReading.TryRead(typed, 2025, out _).ShouldBeFalse();

    [Fact]
    public void What_the_page_writes_is_read_back_as_it_was() =>
        Gen.Select(Gen.Int[2000, 2090], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Enum<Precision>()).Sample((year, month, day, precision) =>
        {
            var date = precision switch
            {
                Precision.Day => PlannedDate.Day(new(year, month, day)),
                Precision.Month => PlannedDate.Month(year, month),
                Precision.Tertial => PlannedDate.Tertial(year, (month + 3) / 4),
                _ => PlannedDate.Year(year),
            };
            PlannedTimeReading.TryRead(date.ToString(), 1999, out var iso).ShouldBeTrue();
            PlannedTimeReading.TryRead(PlannedTime.Of(date), 1999, out var words).ShouldBeTrue();
            (iso, words).ShouldBe((date, date));
        });

    [Fact]
    public void Nothing_typed_is_ever_too_strange() =>
        Gen.String.Sample(typed => { PlannedTimeReading.TryRead(typed, 2025, out _); });
}
