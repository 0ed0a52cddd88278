using Microsoft.EntityFrameworkCore;

namespace Tertial.Web.Data.Mappings;

internal static class JournalMapping
{
    public static void Map(ModelBuilder model)
    {
        var entry = model.Entity<JournalEntry>();
        entry.HasKey(item => item.Sequence);
        entry.Property(item => item.Sequence).ValueGeneratedNever();
        entry.HasIndex(item => item.PreviousHash).IsUnique();
        entry.HasIndex(item => new { item.DraftId, item.Sequence });
        // The head is looked for every second, and a plan being written may have thousands of changes after it.
        entry.HasIndex(item => item.Sequence).HasFilter("event <> 'DraftChanged'");
        entry.Property(item => item.Hash).HasMaxLength(64);
        entry.Property(item => item.PreviousHash).HasMaxLength(64);
    }
}
