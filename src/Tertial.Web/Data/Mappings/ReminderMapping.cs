using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Data.Mappings;

/// <summary>The log of reminders: what keeps anyone from being written to twice a day. It is no part of the record.</summary>
internal static class ReminderMapping
{
    public static void Map(ModelBuilder model)
    {
        var sent = model.Entity<SentReminder>();
        sent.Property(item => item.Id).ValueGeneratedNever();
        sent.Property(item => item.Address).HasMaxLength(EmailAddress.Longest);
        sent.Property(item => item.Answer).HasMaxLength(SentReminder.LongestAnswer);
        sent.HasOne<Person>().WithMany().HasForeignKey(item => item.PersonId).OnDelete(DeleteBehavior.Cascade);
        sent.HasIndex(item => new { item.PersonId, item.On });
    }
}
