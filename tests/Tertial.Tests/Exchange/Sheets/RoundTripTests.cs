using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Tertial.Web.Exchange;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Sheets;

public sealed class RoundTripTests
{
    [Fact]
    public void A_workbook_brought_back_untouched_changes_nothing()
    {
        var draft = GivenFile.Draft();

        var import = GivenFile.Read(draft, GivenFile.Workbook(draft));

        import.Notes.ShouldBeEmpty();
        import.Edit.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void The_demos_plan_comes_back_as_it_went_out()
    {
        var record = ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo));
        var version = record.PlanVersions[^1].Copy(new(Given.Id(1)), 9, new(2024, 10, 21));
        var export = new PlanExport(record, record.Plans.First(plan => plan.Id == version.PlanId), version, new(2024, 10, 21));

        var tables = TableFinding.Find(SheetFile.Read(PlanWorkbook.Write(export), "plan.xlsx"), [], new Dictionary<string, SheetKind?>());
        var import = PlanImporting.Read(tables, new(record, export.Plan, version, export.Today, ImportRights.All, _ => throw new InvalidOperationException("Nothing is new.")));

        tables.IsAsked.ShouldBeFalse();
        import.Notes.ShouldBeEmpty();
        Assert.Equal("{}", GivenFile.Told(import));
    }

    [Theory, InlineData(SheetKind.Goals), InlineData(SheetKind.Activities), InlineData(SheetKind.BudgetLines)]
    public void A_delimited_file_brought_back_untouched_changes_nothing(SheetKind kind)
    {
        var draft = GivenFile.Draft();

        var import = GivenFile.Read(draft, GivenFile.Csv(draft, kind), "fil.csv");

        import.Notes.ShouldBeEmpty();
        import.Edit.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_workbook_is_one_that_Excel_opens_without_a_word()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(GivenFile.Workbook(GivenFile.Draft())), false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }
}
