namespace Tertial.Web.Exchange.Sheets;

/// <summary>How a column of a file came to be taken for one of the plan's.</summary>
public enum Recognition
{
    /// <summary>By its heading.</summary>
    Known,

    /// <summary>By what the municipality has answered before.</summary>
    Remembered,

    /// <summary>The heading is like one of the plan's: to be asked about.</summary>
    Suggested,

    /// <summary>Nothing is like it: to be asked about.</summary>
    Unknown,

    /// <summary>Not read: it has no heading or nothing in it, or someone has said so.</summary>
    Left,
}

/// <summary>A column of a file, and the column of the plan that it is read as.</summary>
public sealed record TableColumn(int Place, string Heading, SheetColumn? Column, AmountUnit? Unit, Recognition How)
{
    /// <summary>Whether a person must say what it is, or what its amounts stand for.</summary>
    public bool IsAsked => How is Recognition.Suggested or Recognition.Unknown || Column is { IsAmount: true } && Unit is null;
}

/// <summary>A sheet that has been taken for one of the plan's, with where its headings stand.</summary>
public sealed record Table(Sheet Sheet, PlanSheet Plan, int Header, IReadOnlyList<TableColumn> Columns)
{
    public IEnumerable<SheetRow> Rows => Sheet.Rows.Skip(Header + 1).Where(row => !row.IsEmpty);

    public bool IsAsked => Columns.Any(column => column.IsAsked);

    /// <summary>Where a column of the plan stands; nothing when the file does not have it.</summary>
    public TableColumn? Find(SheetColumn column) => Columns.FirstOrDefault(candidate => ReferenceEquals(candidate.Column, column) && candidate.How != Recognition.Left);

    public TableColumn? Find(string heading) => Columns.FirstOrDefault(candidate => candidate.Column?.Heading == heading && candidate.How != Recognition.Left);

    /// <summary>Where a row is told from the others: what it is called, or its code or identity.</summary>
    public TableColumn? Naming => Find(Plan.NameHeading) ?? Find("Kod") ?? Find(RowColumn.Id);

    /// <summary>Whether a row can be told from the others: by what it is called, its code or its identity.</summary>
    public bool CanBeRead => Naming is not null;
}

/// <summary>What the municipality has answered about a heading: the column it is read as, or that it is not read.</summary>
public sealed record RememberedColumn(SheetKind Kind, string Heading, string? Column, AmountUnit? Unit = null);

/// <summary>The sheets of a file: those that are read, those that someone must say what they are, and those that are left.</summary>
public sealed record Tables(IReadOnlyList<Table> Read, IReadOnlyList<Sheet> Unknown, IReadOnlyList<SheetNote> Notes)
{
    public bool IsAsked => Unknown.Count > 0 || Read.Any(table => table.IsAsked);
}
