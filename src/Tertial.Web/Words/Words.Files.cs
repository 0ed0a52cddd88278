using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Words;

public static partial class Words
{
    /// <summary>What a file does to something in a draft.</summary>
    public static string Word(this ImportChangeKind kind) => kind switch
    {
        ImportChangeKind.Added => "Tillagd",
        ImportChangeKind.Changed => "Ändrad",
        ImportChangeKind.Ended => "Avslutad",
        ImportChangeKind.Removed => "Borttagen",
        _ => throw Missing(kind),
    };

    public static Mark Mark(this ImportChangeKind kind) => kind switch
    {
        ImportChangeKind.Added => new("tillagd", "tillagd"),
        ImportChangeKind.Changed => new("andrad", "andrad"),
        ImportChangeKind.Ended or ImportChangeKind.Removed => new("borttagen", "borttagen"),
        _ => throw Missing(kind),
    };
}
