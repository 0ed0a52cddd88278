using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Commands;
using Tertial.Web.Data;
using Tertial.Web.Exchange;
using Tertial.Web.Papers;

namespace Tertial.Tests.Papers;

/// <summary>Papers at their permanent addresses: public as their page is, made once where they are frozen or decided.</summary>
public sealed class DownloadTests
{
    private const string Plan = "/verksamhetsplan/ks/2024/version/1", Report = "/arende/ks-23-702/handling/018c0000-0000-7000-8000-000000000098", Extract = "/beslut/ks/2023-11-07/142";
    private static readonly DateOnly Today = new(2024, 3, 1);

    [Theory]
    [InlineData(Plan, "verksamhetsplan-ks-2024-version-1")]
    [InlineData("/verksamhetsplan/ks/2024", "verksamhetsplan-ks-2024-version-1")]
    [InlineData(Report, "tjansteskrivelse-ks-23-702-2023-10-16")]
    [InlineData(Extract, "protokollsutdrag-ks-2023-11-07-142")]
    public async Task A_page_and_its_papers_are_had_at_the_same_address(string page, string name)
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        using var word = await GetAsync(website, $"{page}.docx");
        using var pdf = await GetAsync(website, $"{page}.pdf");
        using var archive = await GetAsync(website, $"{page}/arkiv.pdf");

        word.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        word.Content.Headers.ContentDisposition!.ToString().ShouldBe($"attachment; filename={name}.docx");
        pdf.Content.Headers.ContentDisposition!.ToString().ShouldBe($"inline; filename={name}.pdf");
        archive.Content.Headers.ContentDisposition!.ToString().ShouldBe($"attachment; filename={name}-arkiv.pdf");
        (await BytesAsync(pdf)).AsSpan().StartsWith("%PDF-1.7"u8).ShouldBeTrue();
        (await BytesAsync(archive)).ShouldNotBe(await BytesAsync(pdf));
    }

    [Theory]
    [InlineData(Plan), InlineData(Report), InlineData(Extract)]
    public async Task The_page_leads_to_its_papers(string page)
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        var shown = await website.GetAsync(page);

        (shown.Link("Word"), shown.Link("PDF"), shown.Link("PDF för arkiv")).ShouldBe(($"{page}.docx", $"{page}.pdf", $"{page}/arkiv.pdf"));
    }

    [Theory]
    [InlineData("/verksamhetsplan/ks/2024/version/2.pdf")]
    [InlineData("/verksamhetsplan/ks/2025.pdf")]
    [InlineData("/verksamhetsplan/ks/2024/version/1.pdf?per=2023-11-06")]
    [InlineData("/beslut/ks/2023-11-07/143.pdf")]
    [InlineData("/beslut/ks/2023-11-07/142.pdf?per=2023-11-06")]
    [InlineData("/uppfoljning/ks/2024/tertial-1.pdf")]
    [InlineData("/uppfoljning/ks/2024/tertial-1/arkiv.pdf")]
    [InlineData(Report + ".pdf?per=2023-10-15")]
    [InlineData("/verksamhetsplan/ks/2024.odt")]
    public async Task What_is_not_public_has_no_papers(string address)
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        (await website.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_and_a_secret_paper_are_not_had_as_files_either()
    {
        var record = Given.Municipality();
        var papers = record.Matters.First(matter => matter.Diarienummer == "KS 23/702").Papers;
        papers.Add(new() { Id = new(Given.Id(970)), MatterId = new(Given.Id(102)), Title = "Utkast", Date = new(2023, 10, 18), Text = "Hemligt.", Origin = Origin.Own });
        papers.Add(new() { Id = new(Given.Id(971)), MatterId = new(Given.Id(102)), Title = "Utredning", Date = new(2023, 10, 18), Text = "Hemligt.", SecrecySection = "26 kap. 1 § OSL", Origin = Origin.Own });
        await using var website = await Website.StartAsync(record, Today);

        foreach (var id in new[] { 970, 971 })
            foreach (var form in PaperForms.Downloads)
                (await website.GetAsync($"/arende/ks-23-702/handling/{Given.Id(id)}{form.Ending()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_decided_is_made_once_and_never_again_whatever_is_renamed()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        using var before = await GetAsync(website, $"{Plan}.pdf");
        await RenameAsync(website, "Grundskolan");

        using var after = await GetAsync(website, $"{Plan}.pdf");
        (await BytesAsync(after)).ShouldBe(await BytesAsync(before));
        after.Headers.ETag.ShouldBe(before.Headers.ETag);

        // Another form, made only now, still says what was frozen.
        using var word = await GetAsync(website, $"{Plan}.docx");
        using var read = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(await BytesAsync(word)), isEditable: false);
        read.MainDocumentPart!.Document!.InnerText.ShouldContain("Skola");
        read.MainDocumentPart.Document.InnerText.ShouldNotContain("Grundskolan");
        (await KeptAsync(website)).ShouldBe([PaperForm.Content, PaperForm.Word, PaperForm.Pdf], ignoreOrder: true);
    }

    [Fact]
    public async Task Minutes_that_are_not_approved_are_written_anew_and_not_kept()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        using var extract = await GetAsync(website, $"{Extract}.pdf");

        (await Tool.TextAsync(await BytesAsync(extract)))[0].ShouldContain("Protokollet är inte justerat än.");
        (await KeptAsync(website)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Minutes_that_are_approved_are_kept()
    {
        var record = Given.Municipality();
        record.Matters.SelectMany(matter => matter.Handlings).First(handling => handling.Paragraph == "142").NoteClock(new LegalClock(new(2023, 11, 7), new(2023, 11, 10)));
        await using var website = await Website.StartAsync(record, Today);

        using var extract = await GetAsync(website, $"{Extract}.pdf");

        (await Tool.TextAsync(await BytesAsync(extract)))[0].ShouldContain("2023-11-10");
        (await KeptAsync(website)).ShouldBe([PaperForm.Content, PaperForm.Pdf], ignoreOrder: true);
    }

    [Fact]
    public async Task A_reader_who_has_it_is_not_sent_it_again_and_who_only_asks_is_sent_no_bytes()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        using var first = await GetAsync(website, $"{Plan}.pdf");

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Plan}.pdf", UriKind.Relative)) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var unchanged = await website.SendAsync(again);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        using var asked = new HttpRequestMessage(HttpMethod.Head, new Uri($"{Plan}.pdf", UriKind.Relative));
        using var head = await website.SendAsync(asked);
        (head.StatusCode, head.Content.Headers.ContentLength, (await BytesAsync(head)).Length).ShouldBe((HttpStatusCode.OK, first.Content.Headers.ContentLength, 0));
        head.Headers.ETag.ShouldBe(EntityTagHeaderValue.Parse($"\"{Rendition.HashOf(await BytesAsync(first))}\""));
    }

    [Fact]
    public async Task Twenty_who_ask_for_the_same_paper_at_once_get_the_same_bytes()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync(website, $"{Plan}.pdf")));

        (await Task.WhenAll(answers.Select(async answer => Rendition.HashOf(await BytesAsync(answer))))).Distinct().ShouldHaveSingleItem();
        foreach (var answer in answers) answer.Dispose();
    }

    [Fact]
    public async Task A_paper_that_was_altered_is_found_by_verify_and_a_copy_of_the_database_has_them_all()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        (await GetAsync(website, $"{Plan}.pdf")).Dispose();
        await using var scope = website.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TertialContext>();
        (await Verification.FaultsAsync(db)).ShouldBeEmpty();

        var copy = Path.Combine(Path.GetDirectoryName(website.DatabasePath)!, "copy.db");
        Database.Backup(website.DatabasePath, copy);
        await using (var copied = await Installation.OpenAsync(new FileInfo(copy))) (await copied.Db.Renditions.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(2);

        await db.Database.ExecuteSqlRawAsync("UPDATE renditions SET bytes = X'255044462D' WHERE form = 'Pdf'", TestContext.Current.CancellationToken);
        (await Verification.FaultsAsync(db)).ShouldHaveSingleItem().ShouldMatch(@"^Dokumentet planVersion/\S+ \(PDF, gjort 2024-03-01\) är ändrat efter att det sparades\.$");
    }

    [Fact]
    public async Task The_exchange_file_carries_no_papers()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        var before = ExchangeFile.Write(await website.RecordAsync());

        (await GetAsync(website, $"{Plan}.pdf")).Dispose();

        ExchangeFile.Write(await website.RecordAsync()).ShouldBe(before);
    }

    private static async Task<HttpResponseMessage> GetAsync(Website website, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        var answer = await website.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return answer;
    }

    private static Task<byte[]> BytesAsync(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static async Task<List<PaperForm>> KeptAsync(Website website)
    {
        await using var scope = website.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TertialContext>().Renditions.Select(kept => kept.Form).ToListAsync(TestContext.Current.CancellationToken);
    }

    // As a reorganisation does, journalled so that the site reads the record again.
    private static async Task RenameAsync(Website website, string name)
    {
        await using var scope = website.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TertialContext>();
        await db.Units.Where(unit => unit.Id == Given.Schools).ExecuteUpdateAsync(unit => unit.SetProperty(row => row.Name, name), TestContext.Current.CancellationToken);
        await using var writing = await scope.ServiceProvider.GetRequiredService<Journal>().BeginAsync();
        await writing.SaveAsync(new MunicipalityImported("Lillby kommun", "", null), userId: null);
        (await website.GetAsync("/aktivitet/ks/2024/a-01")).Text.ShouldContain(name);
    }
}
