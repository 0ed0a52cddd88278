using Tertial.Web.Access;

namespace Tertial.Web.Pages.Shared;

/// <summary>The two menus. Each is one list that wraps; nothing hides behind a button.</summary>
internal static class Navigation
{
    public static IReadOnlyList<Entry> Public { get; } =
    [
        new("/", "Översikt"),
        new("/verksamhetsplan", "Verksamhetsplan", "/aktivitet"),
        new("/mal", "Mål"),
        new("/uppfoljning", "Uppföljning"),
        new("/beslut", "Beslut", "/arende", "/uppdrag", "/sammantraden"),
        new("/sok", "Sök") { Icon = "sok" },
    ];

    private static IReadOnlyList<Entry> Workplace { get; } =
    [
        new("/arbete/att-gora", "Att göra", "/arbete/ersattare"),
        new("/arbete/rapportera", "Rapportera", "/arbete/ekonomi") { For = [Permission.Report, Permission.ReportBudget] },
        new("/arbete/plan", "Plan"),
        new("/arbete/uppfoljning", "Uppföljning"),
        new("/arbete/matt", "Mått"),
        new("/arbete/arenden", "Ärenden", "/arbete/arende"),
        new("/arbete/uppdrag", "Uppdrag"),
        new("/arbete/sammantraden", "Sammanträden"),
        new("/arbete/installningar", "Inställningar", "/arbete/arenden/egna-provningar") { For = [Permission.KeepTemplates] },
        new("/arbete/journal", "Journal") { For = [Permission.ReadJournal] },
    ];

    /// <summary>The workplace's menu for a person: only what the roles open.</summary>
    public static IReadOnlyList<Entry> WorkplaceFor(Actor? actor) =>
        [.. Workplace.Where(entry => entry.For.Count == 0 || entry.For.Any(permission => actor?.Has(permission) == true))];

    /// <param name="Address">Where it leads.</param>
    /// <param name="Text">What it says.</param>
    /// <param name="Also">The start of other addresses that belong under it.</param>
    internal sealed record Entry(string Address, string Text, params string[] Also)
    {
        public string? Icon { get; init; }

        /// <summary>The permissions of which one is needed; none when anyone may.</summary>
        public IReadOnlyList<Permission> For { get; init; } = [];

        /// <summary>The value of aria-current: the page itself, something under it, or nothing.</summary>
        public string? Current(PathString path) =>
            path.Equals(Address) ? "page"
            : Address != "/" && Also.Append(Address).Any(start => path.StartsWithSegments(start)) ? "true"
            : null;
    }
}
