using System.Net;
using System.Text;
using CsCheck;
using Tertial.Domain.Plans;
using Tertial.Tests.Exchange.Sheets;
using Tertial.Web.Exchange.Sheets;
using Tertial.Web.Pages.Plans;

namespace Tertial.Tests.Pages.Plans;

/// <summary>Files that someone has typed in, sent to the site, looked at, saved and taken back.</summary>
public sealed class InOutWholeTests
{
    [Fact]
    public async Task What_is_saved_from_a_file_is_all_that_was_seen_and_is_taken_back_as_one()
    {
        await using var website = await InOutTests.DraftedAsync(GivenPeople.Officer);
        var before = await InOutTests.DraftAsync(website);
        var preview = await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes("Kod;Aktivitet;Mål\na-02;Kod ett;1.1\na-01;Kod två;1.1\n;Ny;1.1\n"), "lista.csv");

        var saved = await website.SubmitAsync(preview, "Spara 3 ändringar");
        var after = await InOutTests.DraftAsync(website);
        var changes = await website.GetAsync("/arbete/plan/ks/2024/utkast/andringar");
        var undone = await website.SubmitAsync(changes, "Ångra");

        saved.Text.ShouldContain("3 ändringar är sparade i utkastet.");
        after.Activities.Select(activity => activity.Name).ShouldContain("Ny");
        undone.Status.ShouldBe(HttpStatusCode.OK);
        DraftEdit.Between(before, await InOutTests.DraftAsync(website)).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task Codes_that_change_places_are_saved()
    {
        await using var website = await InOutTests.DraftedAsync(GivenPeople.Officer);
        var added = await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes("Kod;Aktivitet;Mål\nx-1;Ett;1.1\nx-2;Två;1.1\n"), "lista.csv");
        await website.SubmitAsync(added, "Spara 2 ändringar");
        var sheets = Encoding.UTF8.GetString(await InOutTests.FetchAsync(website, "utkast-aktiviteter.csv")).Replace("x-1", "x-3").Replace("x-2", "x-1").Replace("x-3", "x-2");

        await website.SubmitAsync(await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes(sheets), "lista.csv"), "Spara 2 ändringar");

        (await InOutTests.DraftAsync(website)).Activities.Where(activity => activity.Code[0] == 'x').Select(activity => $"{activity.Code} {activity.Name}").ShouldBe(["x-2 Ett", "x-1 Två"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_heading_of_two_lines_can_be_answered()
    {
        await using var website = await InOutTests.DraftedAsync(GivenPeople.Officer);

        var asked = await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes("Aktivitet;\"Tillhör\nvilket mål\"\nNy;1.1\n"), "lista.csv");
        var preview = await website.SubmitAsync(asked, "Fortsätt", new() { ["Läs ”Tillhör vilket mål” som"] = "Mål" });

        preview.Text.ShouldContain("En ändring: 1 tillagd.");
    }

    [Fact]
    public async Task A_file_none_of_whose_sheets_is_to_be_read_is_thrown_away()
    {
        await using var website = await InOutTests.DraftedAsync(GivenPeople.Officer);

        var asked = await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes("Hej;Du\nglade;ta\n"), ".csv");
        var thrown = await website.SubmitAsync(asked, "Fortsätt", new() { ["Läs bladet ”Blad 1” som"] = "Läs inte in bladet" });

        thrown.Status.ShouldBe(HttpStatusCode.OK);
        thrown.Text.ShouldContain("Inget blad i .csv ska läsas in. Inget är ändrat.");
        thrown.Text.ShouldNotContain("väntar.");
    }

    [Fact]
    public async Task Whatever_is_typed_is_saved_whole_in_the_draft()
    {
        await using var website = await InOutTests.DraftedAsync(GivenPeople.Officer);
        var empty = await InOutTests.DraftAsync(website);
        var files = new List<(PlanVersion Wanted, byte[] File)>();
        Gen.Select(AnyDraft.Whole, Gen.Bool).Sample((draft, json) => { lock (files) files.Add((draft, json ? PlanJson.Write(GivenFile.Export(draft)) : GivenFile.Workbook(draft))); }, iter: 25, threads: 1);
        foreach (var (wanted, file) in files)
        {
            var now = await InOutTests.DraftAsync(website);
            var ground = GivenFile.Ground(now);
            var import = SheetFile.KindOf(file) == SheetFileKind.Json
                ? PlanJsonImporting.Read(PlanJson.Read(file), ground)
                : PlanImporting.Read(TableFinding.Find(SheetFile.Read(Unidentified(file), "plan.xlsx"), [], new Dictionary<string, SheetKind?>()), ground);
            if (import.HasErrors) continue;

            (await InOutTests.InScopeAsync<DraftSaving, IReadOnlyList<Tertial.Domain.Obstacle>>(website, saving => saving.SaveAsync(Given.Plan, GivenPeople.All[2].Id, import.Edit))).ShouldBeEmpty();

            now.Change(import.Edit);
            DraftEdit.Between(now, await InOutTests.DraftAsync(website)).IsEmpty.ShouldBeTrue();
        }
        DraftEdit.Between(empty, await InOutTests.DraftAsync(website)).IsEmpty.ShouldBeFalse();
    }

    // Without ids the rows are someone's own list: known by code or name, or new.
    private static byte[] Unidentified(byte[] workbook)
    {
        var sheets = SheetFile.Read(workbook, "plan.xlsx");
        var typed = new TypedWorkbook();
        foreach (var sheet in sheets) typed.With(sheet.Name, [.. sheet.Rows.Select(row => TypedWorkbook.Row((uint)row.Number, [.. row.Cells.Skip(2).Select(cell => TypedWorkbook.Text(cell.Shown ?? ""))]))]);
        return typed.Bytes();
    }
}
