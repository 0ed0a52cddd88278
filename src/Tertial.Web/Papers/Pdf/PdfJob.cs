using System.Text.Json;

namespace Tertial.Web.Papers.Pdf;

/// <summary>One document to make: what the engine is sent, and whoever waits for it.</summary>
internal sealed class PdfJob(byte[] request, CancellationToken asked)
{
    public ReadOnlyMemory<byte> Request => request;

    public TaskCompletionSource<byte[]> Pdf { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether nobody waits any longer.</summary>
    public bool IsAbandoned => asked.IsCancellationRequested;

    public static byte[] RequestFor(Document document, PdfStandard standard, Emblem? emblem, string? site) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        Paper = new
        {
            Document = document,
            Standard = standard == PdfStandard.Archive ? "a-3a" : "ua-1",
            Emblem = emblem is null ? null : new { emblem.Format, Alternative = emblem.AlternativeFor(document.Municipality) },
            Site = site,
            Attachments = standard == PdfStandard.Archive ? TableFiles.Of(document) : [],
        },
        Emblem = emblem is null ? null : Convert.ToBase64String(emblem.Bytes),
    }, PaperJson.Options);
}
