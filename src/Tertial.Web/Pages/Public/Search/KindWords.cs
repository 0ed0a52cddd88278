namespace Tertial.Web.Pages.Public.Search;

/// <summary>What the kinds are called as headings, and their ids.</summary>
public static class KindWords
{
    public static string Word(this Kind kind) => kind switch
    {
        Kind.Goal => "Mål",
        Kind.Activity => "Aktiviteter",
        Kind.Decision => "Beslut",
        Kind.Matter => "Ärenden och handlingar",
        Kind.Assignment => "Uppdrag",
        Kind.FollowUp => "Uppföljningar",
        Kind.Term => "Ord i ordlistan",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Id(this Kind kind) => kind.ToString().ToLowerInvariant();
}
