using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Tests.Data;

/// <summary>A record brought up to date with new reports is the record that would have been read whole.</summary>
public sealed class ReportsSinceTests
{
    private const string Address = "/arbete/rapportera/ks/2024/tertial-1";

    [Fact]
    public async Task A_report_marked_ready_is_added_to_the_record_that_is_kept()
    {
        await using var website = await StartAsync();
        var records = website.Services.GetRequiredService<Records>();
        var before = await records.ReadAsync();

        await ReportAsync(website, "#a-01");
        await ReportAsync(website, "#a-02");

        var after = await records.ReadAsync();
        after.Units.ShouldBeSameAs(before.Units);
        after.ActivityReports.Count.ShouldBe(before.ActivityReports.Count + 2);
        ExchangeFile.Write(after).ShouldBe(ExchangeFile.Write(await website.RecordAsync()));
        before.ActivityReports.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_review_is_added_with_its_report()
    {
        var record = Given.Municipality();
        record.Municipality.ApprovalRules.Add(new(Given.Board, new(2024, 1, 1), IsRequired: true));
        await using var website = await StartAsync(record);
        var records = website.Services.GetRequiredService<Records>();
        var before = await records.ReadAsync();

        await ReportAsync(website, "#a-01");

        var after = await records.ReadAsync();
        after.Units.ShouldBeSameAs(before.Units);
        after.ReportsOn(after.ActivityReports.ShouldHaveSingleItem().ActivityId).ShouldHaveSingleItem();
        ExchangeFile.Write(after).ShouldBe(ExchangeFile.Write(await website.RecordAsync()));
        before.ReportReviews.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_anything_else_the_record_is_read_whole()
    {
        await using var website = await StartAsync();
        var records = website.Services.GetRequiredService<Records>();
        var before = await records.ReadAsync();
        await ReportAsync(website, "#a-01");

        await website.SignInAsync(GivenPeople.Officer);
        await website.SubmitAsync(await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-1/bedom"), "Spara bedömningen", new() { ["Ej uppfyllt"] = "ja", ["Skäl"] = "Läslyftet räckte inte." }, "[id='1-1']");
        await ReportAsync(website, "#a-03");

        var after = await records.ReadAsync();
        after.Assessments.Count.ShouldBe(before.Assessments.Count + 1);
        ExchangeFile.Write(after).ShouldBe(ExchangeFile.Write(await website.RecordAsync()));
    }

    private static async Task<Website> StartAsync(MunicipalRecord? record = null)
    {
        var website = await Website.StartAsync(record ?? Given.Municipality(), new(2024, 5, 6));
        await website.SignInAsync(GivenPeople.Head);
        return website;
    }

    private static async Task ReportAsync(Website website, string activity)
    {
        if ((await website.GetAsync(Address)).Document.QuerySelector($"{activity} form") is null) await website.SignInAsync(GivenPeople.Head);
        await website.SubmitAsync(await website.GetAsync(Address), "Markera som klar",
            new() { ["Genomförd"] = "ja", ["Klar den"] = "2024-04-20", ["Vad har gjorts?"] = "Allt är gjort." }, activity);
    }
}
