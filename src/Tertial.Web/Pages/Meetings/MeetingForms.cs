using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Tertial.Domain.Decisions;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Meetings;

/// <summary>When and where a meeting is, as it is typed.</summary>
public sealed class MeetingForm
{
    [Display(Name = "Dag"), Required(ErrorMessage = "Skriv vilken dag sammanträdet är.")]
    public DateOnly? Date { get; set; }

    [Display(Name = "Klockslag"), MaxLength(10)]
    public string? Time { get; set; }

    [Display(Name = "Lokal"), MaxLength(200)]
    public string? Place { get; set; }

    public static MeetingForm Of(Meeting meeting) => new() { Date = meeting.Date, Time = SwedishTime.Write(meeting.Time), Place = meeting.Place };

    /// <summary>What is typed, or nothing, with the mistakes said beside their fields.</summary>
    public MeetingTerms? Read(ModelStateDictionary mistakes)
    {
        var time = ReadTime(Time, mistakes);
        return mistakes.IsValid ? new(Date!.Value, time, PlaceOf(Place)) : null;
    }

    internal static TimeOnly? ReadTime(string? typed, ModelStateDictionary mistakes)
    {
        if (!SwedishTime.TryRead(typed, out var time)) mistakes.AddModelError($"Form.{nameof(Time)}", "Klockslag: skriv som 13.00.");
        return time;
    }

    internal static string? PlaceOf(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>Several meetings of a body at the same time of day and place, as they are typed.</summary>
public sealed class MeetingsForm
{
    private static readonly string[] Patterns = ["yyyy-M-d", "yyyyMMdd"];

    [Display(Name = "Vilken instans?"), Required(ErrorMessage = "Välj vilken instans som sammanträder.")]
    public Guid? Body { get; set; }

    [Display(Name = "Dagar"), Required(ErrorMessage = "Skriv minst en dag."), MaxLength(4000)]
    public string? Days { get; set; }

    [Display(Name = "Klockslag"), MaxLength(10)]
    public string? Time { get; set; }

    [Display(Name = "Lokal"), MaxLength(200)]
    public string? Place { get; set; }

    /// <summary>What is typed, in order, or nothing, with the mistakes said beside their fields.</summary>
    public IReadOnlyList<MeetingTerms> Read(ModelStateDictionary mistakes)
    {
        var time = MeetingForm.ReadTime(Time, mistakes);
        var days = new List<DateOnly>();
        foreach (var line in (Days ?? "").Split(['\n', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (!DateOnly.TryParseExact(line, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) mistakes.AddModelError($"Form.{nameof(Days)}", $"”{line}” går inte att läsa. Skriv varje dag som år-månad-dag, till exempel 2025-03-11.");
            else if (days.Contains(day)) mistakes.AddModelError($"Form.{nameof(Days)}", $"{Swedish.Date(day)} står mer än en gång.");
            else days.Add(day);
        return mistakes.IsValid ? [.. days.Order().Select(day => new MeetingTerms(day, time, MeetingForm.PlaceOf(Place)))] : [];
    }
}
