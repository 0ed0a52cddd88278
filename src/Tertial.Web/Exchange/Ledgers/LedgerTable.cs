using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Exchange.Ledgers;

/// <summary>A sheet of accounts: where its headings stand, and what they are.</summary>
public sealed record LedgerTable(Sheet Sheet, int Header, IReadOnlyList<string> Headings)
{
    private const int Searched = 40, LongestHeading = 100;

    private static readonly string[] Accounts = ["konto", "kontonr", "kontonummer", "kontokod", "account"],
        Units = ["ansvar", "ansvarskod", "enhet", "kostnadsställe", "kst", "resultatenhet", "enhetskod"],
        Codes = ["budgetpost", "aktivitet", "kod", "projekt", "objekt", "verksamhet", "verksamhetskod", "budgetpost eller aktivitet"],
        Months = ["period", "månad", "redovisningsperiod", "bokföringsdatum", "datum", "perioden"],
        Amounts = ["belopp", "utfall", "utfall hittills", "ackumulerat utfall", "utfall ack", "saldo", "debet", "summa", "redovisat", "bokfört"],
        Credits = ["kredit"];

    public IEnumerable<SheetRow> Rows => Sheet.Rows.Skip(Header + 1).Where(row => !row.IsEmpty);

    /// <summary>The sheet with most rows; its headings are the first row that has most texts.</summary>
    /// <exception cref="SheetFileException">There is nothing to read.</exception>
    public static LedgerTable Find(IReadOnlyList<Sheet> sheets)
    {
        var sheet = sheets.Where(sheet => !sheet.IsHidden && sheet.Rows.Count > 1).MaxBy(sheet => sheet.Rows.Count) ?? throw new SheetFileException("Filen innehåller inga rader att läsa in.");
        var header = Enumerable.Range(0, Math.Min(Searched, sheet.Rows.Count - 1)).MaxBy(place => Texts(sheet.Rows[place]));
        var headings = Unique(sheet.Rows[header]);
        return headings.Count(heading => heading.Length > 0) < 2 ? throw new SheetFileException("Filen har inga rubriker. Skriv på första raden vad varje kolumn är, till exempel Konto; Ansvar; Belopp.") : new(sheet, header, headings);
    }

    public int Place(string? heading) => heading is null ? -1 : Headings.ToList().IndexOf(heading);

    public bool Has(LedgerSettings settings) => settings.Headings.All(heading => Place(heading) >= 0);

    /// <summary>What the columns seem to be.</summary>
    public LedgerSettings Suggest() => new()
    {
        Account = Called(Accounts),
        Unit = Called(Units),
        Code = Called(Codes),
        Month = Called(Months),
        Amount = Called(Amounts),
        Credit = Called(Credits),
        AmountUnit = Called(Amounts) is { } amount ? AmountText.Split(amount).Unit ?? AmountUnit.Kronor : AmountUnit.Kronor,
    };

    private string? Called(string[] names) => names.Select(name => Headings.FirstOrDefault(heading => Bare(heading) == name)).FirstOrDefault(heading => heading is not null);

    private static string Bare(string heading) => AmountText.Split(Likeness.Fold(heading)).Text.TrimEnd('(', ' ', ',');

    private static int Texts(SheetRow row) => row.Cells.Count(cell => !cell.IsEmpty && cell.Number is null && SwedishNumber.Read(cell.Text) is null);

    // A heading that stands twice is told apart by its column.
    private static List<string> Unique(SheetRow row)
    {
        var taken = new HashSet<string>();
        return [.. row.Cells.Select((cell, place) => SheetText.OneLine(cell.Text, LongestHeading) is { Length: > 0 } text ? taken.Add(text) ? text : $"{text} ({Sheet.Letter(place)})" : "")];
    }
}
