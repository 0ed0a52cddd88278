using System.Net;
using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Pdf;

namespace Tertial.Tests.Papers;

/// <summary>What a visitor meets when a paper cannot be made.</summary>
public sealed class NotAvailableTests
{
    private const string Plan = "/verksamhetsplan/ks/2024/version/1";

    [Fact]
    public async Task Without_an_engine_the_page_says_so_and_Word_and_the_page_still_come()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 3, 1), change: builder => builder.Services
            .AddSingleton(new PaperSettings { Engine = "/finns/inte" }).AddSingleton<PdfEngine>());

        var refused = await website.GetAsync($"{Plan}.pdf");

        refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.TextOf("h1").ShouldBe("Dokumentet kan inte göras just nu");
        refused.TextOf(".t-ingress").ShouldBe("PDF är inte tillgängligt just nu. Word och webbsidan fungerar.");
        (await website.GetAsync($"{Plan}.docx")).Status.ShouldBe(HttpStatusCode.OK);
        (await website.GetAsync($"{Plan}/dokument")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_font_that_is_missing_is_named_to_whoever_asks_and_in_the_log()
    {
        using var copy = EngineCopy.Create();
        File.Delete(copy.PathOf("node_modules/source-sans/TTF/SourceSans3-It.ttf"));

        await IsToldAsync(copy, "PDF kan inte göras: ett typsnitt saknas i installationen (SourceSans3-It.ttf). Word och webbsidan fungerar.", "SourceSans3-It.ttf");
    }

    [Fact]
    public async Task A_template_with_a_fault_is_told_to_whoever_asks_and_in_the_log()
    {
        using var copy = EngineCopy.Create();
        copy.Change("paper.typ", "#title()", "#titel()");

        await IsToldAsync(copy, "PDF kan inte göras: mallen har ett fel (", "unknown variable: titel");
    }

    // Nothing is lost: the same paper comes in its other forms, and as PDF when the installation is mended.
    private static async Task IsToldAsync(EngineCopy copy, string says, string logged)
    {
        using var log = new Heard();
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 3, 1), change: builder =>
        {
            builder.Services.AddSingleton(new PaperSettings { Engine = copy.Folder }).AddSingleton<PdfEngine>();
            builder.Logging.AddProvider(log).AddFilter("Tertial.Web.Papers", LogLevel.Warning);
        });

        var refused = await website.GetAsync($"{Plan}.pdf");

        refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.TextOf(".t-ingress").ShouldStartWith(says, Case.Sensitive);
        log.Lines.ShouldContain(line => line.Contains(logged, StringComparison.Ordinal));
        (await website.GetAsync($"{Plan}.docx")).Status.ShouldBe(HttpStatusCode.OK);
        (await website.GetAsync($"{Plan}/dokument")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var file in Directory.EnumerateFiles(Engine.Folder, "*.typ")) File.Copy(file, copy.PathOf(Path.GetFileName(file)), overwrite: true);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Engine.Folder, "node_modules/source-sans/TTF"))) File.Copy(file, copy.PathOf($"node_modules/source-sans/TTF/{Path.GetFileName(file)}"), overwrite: true);
        (await website.GetAsync($"{Plan}.pdf")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_mark_that_is_no_picture_is_told_by_name_and_the_page_still_comes()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 3, 1), change: builder => builder.Services
            .AddSingleton(new PaperSettings { Engine = Engine.Folder, Emblem = SourceTree.Demo }).AddSingleton<PdfEngine>());

        foreach (var form in PaperForms.Downloads)
            (await website.GetAsync(Plan + form.Ending())).TextOf(".t-ingress").ShouldBe("Kommunens märke kan inte användas: filen ange-2024.json är ingen bild. Använd PNG, JPEG eller SVG.");
        (await website.GetAsync($"{Plan}/dokument")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private sealed class Heard : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
            // Nothing to let go.
        }
    }
}
