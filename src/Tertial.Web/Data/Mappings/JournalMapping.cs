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
        entry.Property(item => item.Hash).HasMaxLength(64);
        entry.Property(item => item.PreviousHash).HasMaxLength(64);
    }
}
