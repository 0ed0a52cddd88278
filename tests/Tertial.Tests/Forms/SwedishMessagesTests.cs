namespace Tertial.Tests.Forms;

public sealed class SwedishMessagesTests
{
    private static readonly (string, string)[] Good =
        [("Form.Status", "Paused"), ("Form.Done", "Allt är klart."), ("Form.Count", "3")];

    [Fact]
    public async Task Decimals_and_dates_are_read_as_Swedes_write_them()
    {
        var page = await new ReportPage().Post([.. Good, ("Form.Forecast", "1 234,5"), ("Form.NewEnd", "2024-11-30")]);

        page.Model.Form.Forecast.ShouldBe(1234.5m);
        page.Model.Form.NewEnd.ShouldBe(new DateOnly(2024, 11, 30));
        page.Error("Form.Forecast").ShouldBeNull();
    }

    [Theory]
    [InlineData("Form.Forecast", "610.0", "Skriv decimaler med komma, till exempel 12,5.")]
    [InlineData("Form.NewEnd", "31/8", "Skriv datum som år-månad-dag, till exempel 2024-08-31.")]
    [InlineData("Form.NewEnd", "2024-02-30", "Skriv datum som år-månad-dag, till exempel 2024-08-31.")]
    [InlineData("Form.Count", "tre", "Skriv ett heltal, till exempel 12.")]
    [InlineData("Form.Count", "", "Fyll i fältet ”Antal”.")]
    [InlineData("Form.Count", "9", "Skriv ett värde från 1 till 5 i fältet ”Antal”.")]
    [InlineData("Form.Status", "Klar", "Välj ett av alternativen.")]
    [InlineData("Form.Status", "", "Fyll i fältet ”Hur var läget den 31 augusti?”.")]
    [InlineData("Form.Done", "", "Fyll i fältet ”Vad har hänt?”.")]
    [InlineData("Form.Done", "Mycket mer än vad som får plats.", "Skriv högst 20 tecken i fältet ”Vad har hänt?”.")]
    [InlineData("Form.Mail", "namn", "Skriv en e-postadress, till exempel namn@kommun.se.")]
    public async Task A_mistake_is_told_in_Swedish_with_what_to_do(string field, string typed, string message)
    {
        var page = await new ReportPage().Post([.. Good.Where(good => good.Item1 != field), (field, typed)]);

        page.Error(field).ShouldBe(message);
    }

    [Theory]
    [InlineData("2024-8-1")]
    [InlineData("20240801")]
    [InlineData(" 2024-08-01 ")]
    public async Task A_date_may_be_written_short_or_without_hyphens(string typed)
    {
        var page = await new ReportPage().Post([.. Good, ("Form.NewEnd", typed)]);

        page.Model.Form.NewEnd.ShouldBe(new DateOnly(2024, 8, 1));
    }

    [Fact]
    public async Task An_empty_date_is_no_date()
    {
        var page = await new ReportPage().Post([.. Good, ("Form.NewEnd", "")]);

        page.Model.Form.NewEnd.ShouldBeNull();
        page.Error("Form.NewEnd").ShouldBeNull();
    }
}
