using Microsoft.EntityFrameworkCore;

namespace Tertial.Web.Data.Mappings;

internal static class RenditionMapping
{
    public static void Map(ModelBuilder model)
    {
        var rendition = model.Entity<Rendition>();
        rendition.HasKey(item => new { item.Subject, item.Form });
        rendition.Property(item => item.Subject).HasMaxLength(80);
        rendition.Property(item => item.Hash).HasMaxLength(64);
        rendition.Ignore(item => item.IsIntact);
    }
}
