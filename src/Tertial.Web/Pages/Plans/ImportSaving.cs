using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>How saving a file went.</summary>
public enum ImportOutcome
{
    Saved,

    /// <summary>The draft, or what the person may change, is no longer what was seen: look again.</summary>
    LookAgain,
}

/// <summary>Saves what a file does to a draft: whole, and only what the person has seen, or not at all.</summary>
public sealed class ImportSaving(DraftSaving saving, Uploads uploads)
{
    /// <param name="upload">The file.</param>
    /// <param name="found">The plan and who reads the file in.</param>
    /// <param name="seen">The mark of the change that was shown.</param>
    /// <returns>How it went, and how many things were changed.</returns>
    public async Task<(ImportOutcome Outcome, int Count)> SaveAsync(Upload upload, FoundPlan found, string seen)
    {
        var remembered = await uploads.RememberedAsync();
        var edit = DraftEdit.Nothing;
        var obstacles = await saving.SaveAsync(found.Plan.Id, found.Actor.Id, draft => edit = Compose(draft));
        if (obstacles.Count > 0 || edit.IsEmpty) return (ImportOutcome.LookAgain, 0);
        await uploads.ThrowAwayAsync(found.Plan.Id, found.Actor.Id);
        return (ImportOutcome.Saved, edit.Count);

        DraftEdit Compose(PlanVersion draft)
        {
            if (UploadReading.TryRead(upload, found, draft, remembered)?.Import is not { HasErrors: false } import) return DraftEdit.Nothing;
            return ImportChange.MarkOf(import.Edit) == seen ? import.Edit : DraftEdit.Nothing;
        }
    }
}
