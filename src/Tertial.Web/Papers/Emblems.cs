using Tertial.Web.Data;

namespace Tertial.Web.Papers;

/// <summary>Gives the mark that papers bear now: the municipality's own, or else the file that the installation has set.</summary>
public sealed class Emblems(Records records, PaperSettings settings)
{
    /// <exception cref="PaperException">When the installation's file is not there, or is no picture.</exception>
    public async ValueTask<Emblem?> FindAsync() => (await records.FindAsync())?.Municipality.Emblem is { } own ? Emblem.Of(own) : Emblem.Read(settings.Emblem);
}
