using Tertial.Web.Papers;

namespace Tertial.Tests.Papers;

/// <summary>Markdown, as officials write it, as blocks.</summary>
public sealed class PaperTextTests
{
    [Fact]
    public void Headings_begin_at_the_level_asked_for_and_skip_none() =>
        PaperText.Blocks("# Ett\n\n### Två\n\n# Ett till\n\n#### Två till", 2).OfType<Heading>().Select(heading => (heading.Level, heading.Text))
            .ShouldBe([(2, "Ett"), (3, "Två"), (2, "Ett till"), (3, "Två till")]);

    [Fact]
    public void Emphasis_and_links_are_kept()
    {
        var runs = PaperText.Blocks("Läs **hela** *planen* på [webben](https://ange.se/plan).").OfType<Paragraph>().Single().Runs;

        runs.ShouldBe([new("Läs "), new("hela", Bold: true), new(" "), new("planen", Italic: true), new(" på "), new("webben", Href: "https://ange.se/plan"), new(".")]);
    }

    [Theory]
    [InlineData("[klick](javascript:alert(1))")]
    [InlineData("[klick](data:text/html,x)")]
    [InlineData("[klick](../hemligt)")]
    public void A_link_that_a_page_would_not_let_through_is_only_its_words(string markdown) =>
        PaperText.Blocks(markdown).OfType<Paragraph>().Single().Runs.ShouldBe([new("klick")]);

    [Fact]
    public void Html_is_text_and_not_markup() =>
        PaperText.Blocks("<script>alert(1)</script>").OfType<Paragraph>().Single().Runs.Text().ShouldBe("<script>alert(1)</script>");

    [Fact]
    public void Numbers_of_points_are_those_that_were_written() =>
        PaperText.Blocks("4. Fyra\n5. Fem").OfType<Points>().Single().Items.Select(point => point.Number).ShouldBe([4, 5]);

    [Fact]
    public void A_list_in_a_list_stays_in_its_item()
    {
        var item = PaperText.Blocks("- Yttre\n  - Inre").OfType<Bullets>().Single().Items.Single();

        item.OfType<Paragraph>().Single().Runs.Text().ShouldBe("Yttre");
        item.OfType<Bullets>().Single().Items.Single().OfType<Paragraph>().Single().Runs.Text().ShouldBe("Inre");
    }

    [Fact]
    public void A_table_has_its_headings_and_a_cell_for_each()
    {
        var table = PaperText.Blocks("| Verksamhet | Belopp |\n|---|--:|\n| Skola | 10 |\n| Omsorg |").OfType<Table>().Single();

        table.Columns.Select(column => (column.Heading, column.IsNumber)).ShouldBe([("Verksamhet", false), ("Belopp", true)]);
        table.Rows.Select(row => row.Cells.Count).ShouldBe([2, 2]);
        table.Caption.ShouldBe("Tabell: Verksamhet, Belopp");
    }

    [Theory]
    [InlineData("Tabell: Målen\n\n| Mål | Antal |\n|---|--:|\n| 1 | 2 |", "Målen", 0)]
    [InlineData("Tabell: Mål \\* 2\n\n| Mål | Antal |\n|---|--:|\n| 1 | 2 |", "Mål * 2", 0)]
    [InlineData("Tabellen visar:\n\n| Mål | Antal |\n|---|--:|\n| 1 | 2 |", "Tabell: Mål, Antal", 1)]
    [InlineData("Tabell: Målen\n\nEtt stycke.\n\n| Mål | Antal |\n|---|--:|\n| 1 | 2 |", "Tabell: Mål, Antal", 2)]
    public void A_paragraph_that_says_it_is_a_caption_becomes_the_tables(string markdown, string caption, int paragraphs)
    {
        var blocks = PaperText.Blocks(markdown);

        blocks.OfType<Table>().Single().Caption.ShouldBe(caption);
        blocks.OfType<Paragraph>().Count().ShouldBe(paragraphs);
    }

    [Fact]
    public void A_caption_without_a_table_stays_what_was_written() =>
        PaperText.Blocks("Tabell: Målen").OfType<Paragraph>().Single().Runs.Text().ShouldBe("Tabell: Målen");

    [Fact]
    public void A_hard_line_break_is_a_break_and_a_soft_one_a_space() =>
        PaperText.Blocks("Ett  \ntvå\ntre").OfType<Paragraph>().Single().Runs.Text().ShouldBe("Ett\ntvå tre");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   \n\n ")]
    public void Nothing_gives_nothing(string? markdown) => PaperText.Blocks(markdown).ShouldBeEmpty();
}
