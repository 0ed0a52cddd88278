using Microsoft.Extensions.Logging.Abstractions;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Pdf;

namespace Tertial.Tests.Papers;

/// <summary>The PDF engine of the source tree, for tests that share one.</summary>
public sealed class Engine : IAsyncDisposable
{
    public static string Folder => Path.Combine(SourceTree.Web, "typst");

    public PdfEngine Pdf { get; } = Create(new() { Engine = Folder });

    public static PdfEngine Create(PaperSettings settings) => new(settings, NullLogger<PdfEngine>.Instance);

    public ValueTask DisposeAsync() => Pdf.DisposeAsync();
}
