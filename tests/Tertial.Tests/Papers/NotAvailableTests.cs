using System.Net;
using Microsoft.Extensions.DependencyInjection;
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
    public async Task A_mark_that_is_no_picture_is_told_by_name_and_the_page_still_comes()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 3, 1), change: builder => builder.Services
            .AddSingleton(new PaperSettings { Engine = Engine.Folder, Emblem = SourceTree.Demo }).AddSingleton<PdfEngine>());

        foreach (var form in PaperForms.Downloads)
            (await website.GetAsync(Plan + form.Ending())).TextOf(".t-ingress").ShouldBe("Kommunens märke kan inte användas: filen ange-2024.json är ingen bild. Använd PNG, JPEG eller SVG.");
        (await website.GetAsync($"{Plan}/dokument")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
