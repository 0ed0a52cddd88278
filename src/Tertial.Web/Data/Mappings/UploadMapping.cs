using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Data.Mappings;

/// <summary>What files need that is no part of the record: the file itself while it is looked at, what has been answered about headings, and how a body reads its accounts.</summary>
internal static class UploadMapping
{
    public static void Map(ModelBuilder model)
    {
        var upload = model.Entity<Upload>();
        upload.Property(item => item.Id).ValueGeneratedNever();
        upload.Property(item => item.FileName).HasMaxLength(200);
        upload.HasOne<Plan>().WithMany().HasForeignKey(item => item.PlanId).OnDelete(DeleteBehavior.Cascade);
        upload.HasOne<Person>().WithMany().HasForeignKey(item => item.PersonId).OnDelete(DeleteBehavior.Cascade);

        var profile = model.Entity<LedgerProfile>();
        profile.HasKey(item => new { item.BodyId, item.Name });
        profile.Property(item => item.Name).HasMaxLength(LedgerProfile.LongestName);
        profile.HasOne<Body>().WithMany().HasForeignKey(item => item.BodyId).OnDelete(DeleteBehavior.Cascade);

        var column = model.Entity<RememberedColumn>();
        column.HasKey(item => new { item.Kind, item.Heading });
        column.Property(item => item.Heading).HasMaxLength(200);
        column.Property(item => item.Column).HasMaxLength(40);
    }
}
