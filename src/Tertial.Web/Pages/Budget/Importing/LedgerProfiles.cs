using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Exchange.Ledgers;

namespace Tertial.Web.Pages.Budget.Importing;

/// <summary>The ways a body reads its accounts, kept by name.</summary>
public sealed class LedgerProfiles(TertialContext db, Clock clock)
{
    /// <summary>The last used first.</summary>
    public async Task<IReadOnlyList<LedgerSettings>> OfAsync(BodyId body) =>
        [.. (await db.LedgerProfiles.AsNoTracking().Where(profile => profile.BodyId == body).OrderByDescending(profile => profile.At).ToListAsync()).Select(profile => LedgerSettings.Read(profile.Content)!)];

    /// <summary>Keeps the way to read, in place of the one with the same name; one without a name is for its file only.</summary>
    public async Task KeepAsync(BodyId body, LedgerSettings settings)
    {
        if (settings.Profile is not { } name) return;
        var known = await db.LedgerProfiles.SingleOrDefaultAsync(profile => profile.BodyId == body && profile.Name == name);
        if (known is null) db.Add(new LedgerProfile { BodyId = body, Name = name, Content = settings.Write(), At = clock.UtcNow });
        else (known.Content, known.At) = (settings.Write(), clock.UtcNow);
        await db.SaveChangesAsync();
    }
}
