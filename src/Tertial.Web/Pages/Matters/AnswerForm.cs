using System.ComponentModel.DataAnnotations;
using Tertial.Domain.Decisions;

namespace Tertial.Web.Pages.Matters;

/// <summary>An answer about one target, as it is typed.</summary>
public sealed class AnswerForm
{
    public Guid Target { get; set; }

    [Display(Name = "Bäring")]
    public Bearing? Bearing { get; set; }

    [Display(Name = "Svar"), MaxLength(TestModel.Longest, ErrorMessage = "Skriv svaret med högst 4 000 tecken.")]
    public string? Text { get; set; }
}
