using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Tertial.Web.Data;
using Tertial.Web.Papers.Pdf;
using Tertial.Web.Papers.Word;

namespace Tertial.Web.Papers;

/// <summary>Gives papers in the form asked for. What is frozen or decided is made once, kept with its hash and served from there; the rest is written as it reads now.</summary>
public sealed class Renditions(IServiceScopeFactory scopes, PdfEngine engine, PaperSettings settings, Emblems emblems, Clock clock) : IDisposable
{
    private readonly MemoryCache _passing = new(new MemoryCacheOptions { SizeLimit = 32 * 1024 * 1024 });

    // A paper that many ask for at once is made once.
    private readonly SemaphoreSlim[] _making = [.. Enumerable.Range(0, 32).Select(_ => new SemaphoreSlim(1))];

    /// <exception cref="PaperException">Why it cannot be had now.</exception>
    public async Task<Rendition> GetAsync(PaperSource source, PaperForm form, CancellationToken cancellation)
    {
        if (source.IsFrozen && await FindAsync(source.Subject, form) is { } kept) return kept;
        var gate = _making[(source.Subject.GetHashCode(StringComparison.Ordinal) & int.MaxValue) % _making.Length];
        await gate.WaitAsync(cancellation);
        try
        {
            return source.IsFrozen ? await KeepAsync(source, form, cancellation) : await PassAsync(source, form, cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>What the paper says: as it was frozen, or as it reads now.</summary>
    public async Task<Document> ReadAsync(PaperSource source, CancellationToken cancellation) => PaperJson.Read((await GetAsync(source, PaperForm.Content, cancellation)).Bytes);

    public void Dispose()
    {
        _passing.Dispose();
        foreach (var gate in _making) gate.Dispose();
    }

    private async Task<Rendition> KeepAsync(PaperSource source, PaperForm form, CancellationToken cancellation)
    {
        if (await FindAsync(source.Subject, form) is { } made) return made;
        // The content is kept first: every form, whenever it is asked for, is written from the same words.
        var content = await FindAsync(source.Subject, PaperForm.Content) ?? await AddAsync(source.Subject, PaperForm.Content, PaperJson.Write(source.Write()));
        return form == PaperForm.Content ? content : await AddAsync(source.Subject, form, await WriteAsync(PaperJson.Read(content.Bytes), form, await emblems.FindAsync(), cancellation));
    }

    private async Task<Rendition> PassAsync(PaperSource source, PaperForm form, CancellationToken cancellation)
    {
        var document = source.Write();
        var content = PaperJson.Write(document);
        var emblem = form == PaperForm.Content ? null : await emblems.FindAsync();
        var key = (Rendition.HashOf(content), form, emblem is null ? null : Rendition.HashOf(emblem.Bytes), emblem?.Alternative);
        if (_passing.Get<Rendition>(key) is { } written) return written;
        var rendition = Rendition.Of(source.Subject, form, form == PaperForm.Content ? content : await WriteAsync(document, form, emblem, cancellation), clock.UtcNow);
        return _passing.Set(key, rendition, new MemoryCacheEntryOptions { Size = rendition.Bytes.Length, SlidingExpiration = TimeSpan.FromMinutes(20) });
    }

    private async Task<byte[]> WriteAsync(Document document, PaperForm form, Emblem? emblem, CancellationToken cancellation) => form switch
    {
        PaperForm.Word => WordWriter.Write(document, emblem, settings.Site),
        PaperForm.Pdf => await engine.WriteAsync(document, PdfStandard.Accessible, emblem, cancellation),
        PaperForm.Archive => await engine.WriteAsync(document, PdfStandard.Archive, emblem, cancellation),
        PaperForm.Content or _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    private async Task<Rendition?> FindAsync(string subject, PaperForm form)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TertialContext>().Renditions.AsNoTracking().FirstOrDefaultAsync(kept => kept.Subject == subject && kept.Form == form);
    }

    private async Task<Rendition> AddAsync(string subject, PaperForm form, byte[] bytes)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TertialContext>();
        var rendition = Rendition.Of(subject, form, bytes, clock.UtcNow);
        db.Renditions.Add(rendition);
        await db.SaveChangesAsync();
        return rendition;
    }
}
