namespace Tertial.Web.Exchange.Sheets;

/// <summary>What a cell is written with: a text, and the number when it is one.</summary>
public readonly record struct Written(string Text, decimal? Number = null)
{
    public static Written Of(string? text) => new(text ?? "");

    public static Written Of(decimal number) => new(SwedishNumber.Write(number), number);
}

/// <summary>The lists that a column may offer to choose from.</summary>
public enum ChoiceList
{
    None,
    Units,
    FocusAreas,
    CouncilGoals,
    Metrics,
    Goals,
    Activities,
    Priorities,
    Judgements,
    BudgetKinds,
    YesOrNo,
}

/// <summary>A column of a sheet: its lasting heading, and what else it is called in real files.</summary>
public abstract record SheetColumn(string Heading)
{
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>In characters.</summary>
    public double Width { get; init; } = 14;

    public ChoiceList List { get; init; }

    /// <summary>Whether a cell may hold several from the list, with semicolons between.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>Whether it holds amounts, whose unit stands in the heading.</summary>
    public bool IsAmount { get; init; }

    /// <summary>Whether it is for Tertial, not for people: hidden in a workbook.</summary>
    public bool IsHidden { get; init; }

    /// <summary>One line for the guide.</summary>
    public string Help { get; init; } = "";
}

/// <summary>A column with how a content is written to it and read from it.</summary>
public sealed record SheetColumn<T>(string Heading, Func<T, PlanNames, Written> Write, Func<T, Cell, RowReading, T> Read) : SheetColumn(Heading);

/// <summary>A column that says something of the row, not of what stands in it.</summary>
public sealed record RowColumn(string Heading) : SheetColumn(Heading)
{
    /// <summary>The lasting identity, so that a row can be sorted and renamed and still be the same.</summary>
    public static readonly RowColumn Id = new("Id") { IsHidden = true, Width = 38 };

    /// <summary>What the row held when the file was made: tells what the person has changed from what others have.</summary>
    public static readonly RowColumn Print = new("Avtryck") { IsHidden = true, Width = 14 };

    public static readonly RowColumn Remove = new("Ta bort")
    {
        AlsoCalled = ["tas bort", "radera", "stryk"],
        List = ChoiceList.YesOrNo,
        Width = 10,
        Help = "Skriv ja för att ta bort raden ur planen. En rad som bara saknas i filen tas inte bort.",
    };
}
