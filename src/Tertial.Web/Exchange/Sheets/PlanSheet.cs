using System.Security.Cryptography;
using System.Text;
using Tertial.Domain;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The three sheets of a plan.</summary>
public enum SheetKind
{
    Goals,
    Activities,
    BudgetLines,
}

/// <summary>A sheet of a plan: what it is called, and its columns in the order they stand.</summary>
public abstract record PlanSheet(string Title, SheetKind Kind)
{
    /// <summary>The order of something new whose row says none: it is put last.</summary>
    public const int NoOrder = -1;

    /// <summary>What to do when a row does not say what it is called.</summary>
    public required string NameAdvice { get; init; }

    /// <summary>The three, in the order they stand in a workbook.</summary>
    public static readonly IReadOnlyList<PlanSheet> All = [GoalSheet.Sheet, ActivitySheet.Sheet, BudgetSheet.Sheet];

    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>The heading of the column without which a sheet cannot be this one.</summary>
    public required string NameHeading { get; init; }

    /// <summary>The column whose heading, or other name, reads so when folded.</summary>
    public SheetColumn? ByName(string folded) => (_byName ??= Names().GroupBy(pair => pair.Name).ToDictionary(group => group.Key, group => group.First().Column)).GetValueOrDefault(folded);

    private Dictionary<string, SheetColumn>? _byName;

    private IEnumerable<(string Name, SheetColumn Column)> Names() =>
        Columns.Select(column => (Likeness.Fold(column.Heading), column)).Concat(Columns.SelectMany(column => column.AlsoCalled.Select(name => (Likeness.Fold(name), column))));

    public static PlanSheet Of(SheetKind kind) => All.First(sheet => sheet.Kind == kind);
}

/// <summary>A sheet with what its rows say.</summary>
public sealed record PlanSheet<TId, TContent>(string Title, SheetKind Kind) : PlanSheet(Title, Kind) where TId : struct, IId<TId> where TContent : class
{
    public required Func<TContent, string> Code { get; init; }

    public required Func<TContent, string> Name { get; init; }

    public required Func<TContent, int> Order { get; init; }

    /// <summary>The same content with another code and place in the order.</summary>
    public required Func<TContent, string, int, TContent> Placed { get; init; }

    /// <summary>What can only be seen when the whole row is read.</summary>
    public Action<TContent?, TContent, RowReading, Table> Check { get; init; } = (_, _, _, _) => { };

    public IEnumerable<SheetColumn<TContent>> Contents => Columns.OfType<SheetColumn<TContent>>();

    /// <summary>A short mark of what a row says, the same however the things it refers to are renamed.</summary>
    public string Print(TContent content)
    {
        var text = string.Join('\u001F', Contents.Select(column => SheetText.Fit(column.Write(content, PlanNames.Bare).Text).Trim()));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }

    /// <summary>What a row is written with, cell by cell.</summary>
    public IEnumerable<Written> Row(TId id, TContent content, PlanNames names) => Columns.Select(column => column switch
    {
        SheetColumn<TContent> own => own.Write(content, names),
        _ when column == RowColumn.Id => Written.Of(id.Value.ToString()),
        _ when column == RowColumn.Print => Written.Of(Print(content)),
        _ => default,
    });
}
