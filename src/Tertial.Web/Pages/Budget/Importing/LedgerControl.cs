using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Exchange.Sheets;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Budget.Importing;

/// <summary>The total that the ledger itself shows, as it is typed.</summary>
public sealed class ControlForm
{
    /// <summary>Where the next page finds what was done.</summary>
    public const string Done = "Done";

    [Display(Name = "Summa enligt redovisningen")]
    public decimal? Total { get; set; }

    [Display(Name = "Varför skiljer sig summorna?"), MaxLength(1000)]
    public string? Reason { get; set; }
}

/// <summary>The total from the ledger beside the file's: in the file's own unit, with the file's own sign.</summary>
public static class LedgerControl
{
    private const decimal Largest = 1_000_000_000_000m;

    public static string UnitOf(LedgerPreview preview) => AmountText.Word(preview.Settings.AmountUnit);

    /// <summary>A sum of the file's, with as many decimals as it has.</summary>
    public static string Shown(LedgerPreview preview, Money written)
    {
        var amount = written.Kronor / AmountText.Factor(preview.Settings.AmountUnit);
        var decimals = 0;
        while (decimals < 8 && decimal.Round(amount, decimals) != amount) decimals++;
        return Swedish.Number(amount, decimals);
    }

    /// <summary>Says beside the fields what is missing; whether it may be saved.</summary>
    public static bool Check(ModelStateDictionary state, LedgerPreview preview, ControlForm form)
    {
        const string total = "Control.Total", reason = "Control.Reason";
        if (preview.HasErrors || preview.Changed.Count == 0) state.AddModelError("", "Filen går inte att spara. Se varför här nedanför.");
        if (form.Total is null && state.GetFieldValidationState(total) != ModelValidationState.Invalid) state.AddModelError(total, "Skriv summan som redovisningen visar.");
        else if (Math.Abs(form.Total ?? 0) > Largest) state.AddModelError(total, "Summan är orimligt stor.");
        if (!state.IsValid) return false;
        var given = Of(preview, form).Total;
        foreach (var obstacle in LedgerImport.ObstaclesTo(preview.Placing.Total.Written, given, form.Reason))
        {
            state.AddModelError(total, $"Summan i filen är {Shown(preview, preview.Placing.Total.Written)} {UnitOf(preview)}, inte {Shown(preview, given)} {UnitOf(preview)}.");
            state.AddModelError(reason, obstacle.Text);
        }
        return state.IsValid;
    }

    public static string Refusal(LedgerOutcome outcome, FollowUp followUp) => outcome == LedgerOutcome.Closed
        ? $"{followUp.Name} är inte öppen för rapportering. Inget är sparat."
        : "Utfallet har ändrats sedan du såg förhandsgranskningen. Inget är sparat. Se igenom det igen.";

    public static ControlTotal Of(LedgerPreview preview, ControlForm form) =>
        new(Money.FromKronor((form.Total ?? 0) * AmountText.Factor(preview.Settings.AmountUnit)), string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason.Trim());
}
