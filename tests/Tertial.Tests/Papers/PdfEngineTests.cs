using System.Diagnostics;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Pdf;

namespace Tertial.Tests.Papers;

/// <summary>The watch over the engine's process: what costs nobody a document, and what is said when there can be none.</summary>
public sealed class PdfEngineTests
{
    private static readonly Document Short = DemoPapers.Report("KS 24/058");

    [Fact]
    public async Task A_hundred_asked_for_at_once_all_come_although_the_process_is_killed_again_and_again()
    {
        await using var engine = Engine.Create(new() { Engine = Engine.Folder });

        var asked = Enumerable.Range(1, 100).Select(number => WriteAsync(engine, Short with { Title = $"Ärende {number}" })).ToList();
        var killed = new HashSet<int>();
        while (killed.Count < 3)
        {
            await Task.WhenAny(Task.Delay(20, TestContext.Current.CancellationToken), Task.WhenAll(asked));
            if (engine.WorkerId is { } id && asked.Count(one => one.IsCompleted) > killed.Count * 20 && killed.Add(id)) Kill(id);
            Task.WhenAll(asked).IsCompleted.ShouldBeFalse("Everything was made before the process had been killed three times.");
        }
        var made = await Task.WhenAll(asked);

        made.Length.ShouldBe(100);
        made.ShouldAllBe(pdf => pdf[1] == (byte)'P' && pdf.Length > 1000);
        made.Select(Rendition).ShouldBeUnique();
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_given_up_and_the_next_one_comes()
    {
        await using var engine = Engine.Create(new() { Engine = Engine.Folder, Patience = TimeSpan.FromSeconds(3) });
        var endless = Short with { Blocks = [.. Enumerable.Range(1, 60_000).Select(number => new Paragraph($"Stycke {number} med några ord till, så att det tar tid att sätta."))] };

        var lost = await Should.ThrowAsync<PaperException>(() => WriteAsync(engine, endless));

        lost.Message.ShouldBe("PDF kunde inte göras den här gången. Försök igen om en stund. Word och webbsidan fungerar.");
        (await WriteAsync(engine, Short)).Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task A_process_that_grows_over_its_bound_is_ended()
    {
        await using var engine = Engine.Create(new() { Engine = Engine.Folder, MemoryBound = 90 * 1024 * 1024 });
        var heavy = DemoPapers.Plan(2);

        (await Should.ThrowAsync<PaperException>(() => WriteAsync(engine, heavy with { Blocks = [.. Enumerable.Repeat(heavy.Blocks.Skip(1), 30).SelectMany(blocks => blocks)] }))).Detail!.ShouldContain(" MB");
    }

    [Fact]
    public async Task A_full_queue_says_so_and_what_waits_still_comes()
    {
        await using var engine = Engine.Create(new() { Engine = Engine.Folder, Queue = 3 });

        var asked = Enumerable.Range(1, 12).Select(number => WriteAsync(engine, Short with { Title = $"Ärende {number}" })).ToList();
        await Task.WhenAll(asked.Select(one => one.ContinueWith(_ => { }, TaskScheduler.Default)));

        asked.Count(one => one.IsCompletedSuccessfully).ShouldBeGreaterThanOrEqualTo(3);
        asked.Where(one => one.IsFaulted).Select(one => one.Exception!.InnerException!.Message).Distinct().ShouldBe(["Många dokument görs just nu. Försök igen om en stund."]);
    }

    [Fact]
    public async Task A_missing_font_is_named()
    {
        using var copy = EngineCopy.Create();
        File.Delete(copy.PathOf("node_modules/source-serif/TTF/SourceSerif4-Regular.ttf"));
        await using var engine = Engine.Create(new() { Engine = copy.Folder });

        (await Should.ThrowAsync<PaperException>(() => WriteAsync(engine, Short))).Message
            .ShouldBe("PDF kan inte göras: ett typsnitt saknas i installationen (SourceSerif4-Regular.ttf). Word och webbsidan fungerar.");
    }

    [Fact]
    public async Task A_template_that_asks_for_a_font_nobody_shipped_is_refused_and_not_quietly_replaced()
    {
        using var copy = EngineCopy.Create();
        copy.Change("paper.typ", "\"Source Serif 4\"", "\"Kommunens Antikva\"");
        await using var engine = Engine.Create(new() { Engine = copy.Folder });

        (await Should.ThrowAsync<PaperException>(() => WriteAsync(engine, DemoPapers.Report("KS 23/702")))).Message.ShouldContain("ett typsnitt saknas i installationen", Case.Sensitive);
    }

    [Fact]
    public async Task A_template_with_a_fault_says_what_is_wrong_and_mends_at_once()
    {
        using var copy = EngineCopy.Create();
        copy.Change("paper.typ", "#title()", "#titel()");
        await using var engine = Engine.Create(new() { Engine = copy.Folder });

        var fault = await Should.ThrowAsync<PaperException>(() => WriteAsync(engine, Short));
        fault.Message.ShouldStartWith("PDF kan inte göras: mallen har ett fel (");
        fault.Message.ShouldContain("unknown variable: titel");

        copy.Change("paper.typ", "#titel()", "#title()");
        (await WriteAsync(engine, Short)).Length.ShouldBeGreaterThan(1000);
    }

    [Theory]
    [InlineData("node-som-inte-finns", null)]
    [InlineData("node", "/finns/inte")]
    public async Task Without_an_engine_it_says_that_PDF_is_not_available(string node, string? folder)
    {
        await using var engine = Engine.Create(new() { Node = node, Engine = folder ?? Engine.Folder });

        (await Should.ThrowAsync<PaperException>(() => WriteAsync(engine, Short))).Message.ShouldBe("PDF är inte tillgängligt just nu. Word och webbsidan fungerar.");
    }

    [Fact]
    public async Task Nobody_who_has_left_is_waited_for()
    {
        await using var engine = Engine.Create(new() { Engine = Engine.Folder });
        using var leaving = new CancellationTokenSource();

        var first = WriteAsync(engine, Short);
        var left = engine.WriteAsync(Short, PdfStandard.Accessible, leaving.Token);
        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => left);
        (await first).Length.ShouldBeGreaterThan(1000);
    }

    private static Task<byte[]> WriteAsync(PdfEngine engine, Document document) => engine.WriteAsync(document, PdfStandard.Accessible, TestContext.Current.CancellationToken);

    private static string Rendition(byte[] pdf) => Web.Data.Rendition.HashOf(pdf);

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It had ended by itself.
        }
    }
}
