namespace Tertial.Domain;

/// <summary>The calendar day an instant falls on in Sweden, where a municipality's days begin and end.</summary>
public static class SwedishDay
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>The wall clock in Sweden.</summary>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Stockholm);
}
