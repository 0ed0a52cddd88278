using System.ComponentModel.DataAnnotations;
using Tertial.Domain.FollowUps;

namespace Tertial.Tests.Forms;

/// <summary>A page with one field of each kind.</summary>
public sealed class Report
{
    public Answers Form { get; set; } = new();

    public sealed class Answers
    {
        [Display(Name = "Hur var läget den 31 augusti?"), Required]
        public ReportedStatus? Status { get; set; }

        [Display(Name = "Vad har hänt?"), Required, StringLength(20)]
        public string? Done { get; set; }

        [Display(Name = "Nytt slutdatum")]
        public DateOnly? NewEnd { get; set; }

        [Display(Name = "Prognos, tkr")]
        public decimal? Forecast { get; set; }

        [Display(Name = "Antal"), Range(1, 5)]
        public int Count { get; set; } = 3;

        [Display(Name = "E-post"), EmailAddress]
        public string? Mail { get; set; }

        [Display(Name = "Arbete återstår")]
        public bool Left { get; set; }

        [Display(Name = "Fokusområden")]
        public List<string> Areas { get; set; } = [];
    }
}
