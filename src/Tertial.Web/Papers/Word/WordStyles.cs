using DocumentFormat.OpenXml.Wordprocessing;

namespace Tertial.Web.Papers.Word;

/// <summary>The styles of a Word paper: Word's own names, so that headings are headings and a contents list finds them.</summary>
internal static class WordStyles
{
    public const string Title = "Title", Lead = "Ingress", Decided = "Beslutat", Small = "Litet", Caption = "Caption", Notice = "Notis", Hyperlink = "Hyperlink",
        Header = "Header", Footer = "Footer", ContentsHeading = "TOCHeading", Table = "Tertialtabell", Cell = "Tabelltext", Bullet = "ListBullet", Numbered = "ListNumber";

    private const string Sans = "Calibri", Serif = "Georgia", Alv = "0D4F66", Faint = "4A595F";

    public static string Heading(int level) => $"Heading{level}";

    public static string Contents(int level) => $"TOC{level}";

    public static Styles Create() => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Sans, HighAnsi = Sans, ComplexScript = Sans, EastAsia = Sans }, new Color { Val = "1B2A31" }, new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" },
                new Languages { Val = "sv-SE", EastAsia = "sv-SE", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "140", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(Title, "Title", Spacing(280, 160), Look(46, Serif)),
        .. Enumerable.Range(1, 6).Select(HeadingStyle),
        Paragraph(Lead, "Ingress", Spacing(0, 160), Look(25)),
        Paragraph(Decided, "Beslutat", Spacing(0, 120), Look(23, Serif)),
        Paragraph(Small, "Litet", Spacing(0, 120), Look(19, colour: Faint)),
        Paragraph(Caption, "caption", new(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }), Look(20, bold: true)),
        Paragraph(Cell, "Tabelltext", Spacing(30, 30), Look(19)),
        Paragraph(Bullet, "List Bullet", Spacing(0, 80), new()),
        Paragraph(Numbered, "List Number", Spacing(0, 80), new()),
        Paragraph(Notice, "Notis", new(
            new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = "A66C00" }), new Shading { Val = ShadingPatternValues.Clear, Fill = "FFFBE8" },
            new SpacingBetweenLines { Before = "200", After = "200" }), Look(20)),
        Paragraph(ContentsHeading, "TOC Heading", new(new KeepNext(), new SpacingBetweenLines { Before = "480", After = "120" }), Look(34, bold: true)),
        .. Enumerable.Range(1, 3).Select(ContentsStyle),
        Paragraph(Header, "header", Spacing(0, 0), Look(18, colour: Faint)),
        Paragraph(Footer, "footer", Spacing(0, 0), Look(18, colour: Faint)),
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = Alv }, new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character, StyleId = Hyperlink },
        TableStyle(),
    ]);

    private static Style HeadingStyle(int level)
    {
        var (size, before) = level switch { 1 => (34, 480), 2 => (28, 360), 3 => (25, 320), _ => (22, 280) };
        var style = Paragraph(Heading(level), $"heading {level}",
            new(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = $"{before}", After = "120" }, new OutlineLevel { Val = level - 1 }), Look(size, bold: true));
        style.InsertAfter(new NextParagraphStyle { Val = "Normal" }, style.GetFirstChild<BasedOn>());
        return style;
    }

    private static Style ContentsStyle(int level) => Paragraph(Contents(level), $"toc {level}", new(
        new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = WordPage.TextWidth }),
        new SpacingBetweenLines { Before = level == 1 ? "120" : "0", After = "40" },
        new Indentation { Left = $"{(level - 1) * 240}", Right = "480" }), Look(22, bold: level == 1));

    private static Style Paragraph(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id };

    private static StyleParagraphProperties Spacing(int before, int after) => new(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });

    private static StyleRunProperties Look(int halfPoints, string? font = null, bool bold = false, string? colour = null)
    {
        var look = new StyleRunProperties();
        if (font is not null) look.Append(new RunFonts { Ascii = font, HighAnsi = font, ComplexScript = font });
        if (bold) look.Append(new Bold());
        if (colour is not null) look.Append(new Color { Val = colour });
        look.Append(new FontSize { Val = $"{halfPoints}" }, new FontSizeComplexScript { Val = $"{halfPoints}" });
        return look;
    }

    private static Style TableStyle() => new(
        new StyleName { Val = "Tertialtabell" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.None }, new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "CCD8DC" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "CCD8DC" }),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 110, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(new RunPropertiesBaseStyle(new Bold()),
            new TableStyleConditionalFormattingTableCellProperties(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 8, Color = "1B2A31" }))) { Type = TableStyleOverrideValues.FirstRow },
        new TableStyleProperties(new RunPropertiesBaseStyle(new Bold()),
            new TableStyleConditionalFormattingTableCellProperties(new TableCellBorders(new TopBorder { Val = BorderValues.Single, Size = 8, Color = "1B2A31" }))) { Type = TableStyleOverrideValues.LastRow })
    { Type = StyleValues.Table, StyleId = Table, CustomStyle = true };
}
