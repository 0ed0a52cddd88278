using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>Swedish holidays against the printed calendars of 2020–2030.</summary>
public sealed class SwedishCalendarTests
{
    [Theory]
    [InlineData("2020-04-12", "2020-05-21", "2020-06-20", "2020-10-31")]
    [InlineData("2021-04-04", "2021-05-13", "2021-06-26", "2021-11-06")]
    [InlineData("2022-04-17", "2022-05-26", "2022-06-25", "2022-11-05")]
    [InlineData("2023-04-09", "2023-05-18", "2023-06-24", "2023-11-04")]
    [InlineData("2024-03-31", "2024-05-09", "2024-06-22", "2024-11-02")]
    [InlineData("2025-04-20", "2025-05-29", "2025-06-21", "2025-11-01")]
    [InlineData("2026-04-05", "2026-05-14", "2026-06-20", "2026-10-31")]
    [InlineData("2027-03-28", "2027-05-06", "2027-06-26", "2027-11-06")]
    [InlineData("2028-04-16", "2028-05-25", "2028-06-24", "2028-11-04")]
    [InlineData("2029-04-01", "2029-05-10", "2029-06-23", "2029-11-03")]
    [InlineData("2030-04-21", "2030-05-30", "2030-06-22", "2030-11-02")]
    public void The_movable_feasts_fall_as_the_calendar_says(string easter, string ascension, string midsummer, string allSaints)
    {
        var sunday = Given.Day(easter);

        SwedishCalendar.Easter(sunday.Year).ShouldBe(sunday);
        string[] holidays = [easter, ascension, midsummer, allSaints];
        holidays.ShouldAllBe(day => SwedishCalendar.IsHoliday(Given.Day(day)));
        SwedishCalendar.IsHoliday(sunday.AddDays(-2)).ShouldBeTrue("Good Friday");
        SwedishCalendar.IsHoliday(sunday.AddDays(1)).ShouldBeTrue("Easter Monday");
        SwedishCalendar.IsHoliday(sunday.AddDays(49)).ShouldBeTrue("Whit Sunday");
    }

    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1900-04-15")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1961-04-02")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2019-04-21")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2100-03-28")]
    [InlineData("2285-03-22")]
    public void Easter_is_right_also_in_the_years_the_simple_rules_get_wrong(string easter)
    {
        SwedishCalendar.Easter(Given.Day(easter).Year).ShouldBe(Given.Day(easter));
    }

    [Theory]
    [InlineData(2020, "01-01 01-06 04-10 04-13 05-01 05-21 06-06 06-20 10-31 12-25 12-26")]
    [InlineData(2021, "01-01 01-06 04-02 04-05 05-01 05-13 06-06 06-26 11-06 12-25 12-26")]
    [InlineData(2022, "01-01 01-06 04-15 04-18 05-01 05-26 06-06 06-25 11-05 12-25 12-26")]
    [InlineData(2023, "01-01 01-06 04-07 04-10 05-01 05-18 06-06 06-24 11-04 12-25 12-26")]
    [InlineData(2024, "01-01 01-06 03-29 04-01 05-01 05-09 06-06 06-22 11-02 12-25 12-26")]
    [InlineData(2025, "01-01 01-06 04-18 04-21 05-01 05-29 06-06 06-21 11-01 12-25 12-26")]
    [InlineData(2026, "01-01 01-06 04-03 04-06 05-01 05-14 06-06 06-20 10-31 12-25 12-26")]
    [InlineData(2027, "01-01 01-06 03-26 03-29 05-01 05-06 06-06 06-26 11-06 12-25 12-26")]
    [InlineData(2028, "01-01 01-06 04-14 04-17 05-01 05-25 06-06 06-24 11-04 12-25 12-26")]
    [InlineData(2029, "01-01 01-06 03-30 04-02 05-01 05-10 06-06 06-23 11-03 12-25 12-26")]
    [InlineData(2030, "01-01 01-06 04-19 04-22 05-01 05-30 06-06 06-22 11-02 12-25 12-26")]
    public void The_holidays_of_the_year_are_these_and_the_Sundays(int year, string holidays)
    {
        var listed = holidays.Split(' ').Select(day => Given.Day($"{year}-{day}")).ToHashSet();

        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            SwedishCalendar.IsHoliday(day).ShouldBe(listed.Contains(day) || day.DayOfWeek == DayOfWeek.Sunday, $"{day:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(2020, "01-01 01-06 04-10 04-13 05-01 05-21 06-19 12-24 12-25 12-31")]
    [InlineData(2021, "01-01 01-06 04-02 04-05 05-13 06-25 12-24 12-31")]
    [InlineData(2022, "01-06 04-15 04-18 05-26 06-06 06-24 12-26")]
    [InlineData(2023, "01-06 04-07 04-10 05-01 05-18 06-06 06-23 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 05-01 05-09 06-06 06-21 12-24 12-25 12-26 12-31")]
    [InlineData(2025, "01-01 01-06 04-18 04-21 05-01 05-29 06-06 06-20 12-24 12-25 12-26 12-31")]
    [InlineData(2026, "01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31")]
    [InlineData(2027, "01-01 01-06 03-26 03-29 05-06 06-25 12-24 12-31")]
    [InlineData(2028, "01-06 04-14 04-17 05-01 05-25 06-06 06-23 12-25 12-26")]
    [InlineData(2029, "01-01 03-30 04-02 05-01 05-10 06-06 06-22 12-24 12-25 12-26 12-31")]
    [InlineData(2030, "01-01 04-19 04-22 05-01 05-30 06-06 06-21 12-24 12-25 12-26 12-31")]
    public void No_period_ends_on_these_weekdays_or_on_a_weekend(int year, string moved)
    {
        var listed = moved.Split(' ').Select(day => Given.Day($"{year}-{day}")).ToHashSet();

        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            SwedishCalendar.MovesDeadline(day).ShouldBe(listed.Contains(day) || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("2024-04-29", "2024-04-29", "an ordinary Monday")]
    [InlineData("2024-05-04", "2024-05-06", "a Saturday")]
    [InlineData("2024-05-05", "2024-05-06", "a Sunday")]
    [InlineData("2024-03-29", "2024-04-02", "Good Friday, over Easter Monday")]
    [InlineData("2024-05-01", "2024-05-02", "the first of May")]
    [InlineData("2024-05-09", "2024-05-10", "Ascension, and the Friday after is a working day")]
    [InlineData("2024-06-06", "2024-06-07", "the national day")]
    [InlineData("2024-06-21", "2024-06-24", "Midsummer Eve")]
    [InlineData("2024-11-01", "2024-11-01", "the Friday before All Saints")]
    [InlineData("2024-12-24", "2024-12-27", "Christmas Eve")]
    [InlineData("2024-12-31", "2025-01-02", "New Year's Eve")]
    [InlineData("2024-01-05", "2024-01-05", "the eve of Epiphany is an ordinary day")]
    [InlineData("2026-01-06", "2026-01-07", "Epiphany")]
    [InlineData("2025-04-17", "2025-04-17", "Maundy Thursday is an ordinary day")]
    [InlineData("2025-04-30", "2025-04-30", "Walpurgis Night is an ordinary day")]
    public void A_deadline_moves_to_the_next_day_a_period_can_end(string date, string expected, string because)
    {
        SwedishCalendar.Deadline(Given.Day(date)).ShouldBe(Given.Day(expected), because);
    }
}
