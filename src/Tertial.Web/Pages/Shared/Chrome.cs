using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Shared;

/// <summary>What the frame round every page needs to know.</summary>
/// <param name="Municipality">The name in the head, as "Ånge kommun".</param>
/// <param name="HasExampleData">Whether what is shown is made up, and must say so.</param>
/// <param name="Today">Today in Sweden, or the day the installation pretends it is.</param>
/// <param name="AsOf">The day the page is read as of.</param>
/// <param name="TodayIsSet">Whether today has been set by hand.</param>
/// <param name="Actor">Who is signed in, or nobody.</param>
public sealed record Chrome(
    string Municipality, bool HasExampleData, DateOnly Today, DateOnly AsOf, bool TodayIsSet, Actor? Actor)
{
    /// <summary>The title of who is signed in.</summary>
    public string? Who => Actor?.Title;

    private const string Key = nameof(Chrome);

    /// <summary>A frame that claims nothing, for pages that fail before their own is known.</summary>
    private static readonly Chrome Bare = new("Kommunen", false, default, default, false, null);

    public static Chrome Of(ViewDataDictionary data) => data[Key] as Chrome ?? Bare;
}
