using System.Text;
using Tertial.Web.Exchange;

namespace Tertial.Tests.Exchange;

public sealed class ExchangeTests
{
    private static readonly DateOnly Today = new(2024, 5, 2);

    [Fact]
    public async Task Export_of_what_was_imported_is_the_same_document()
    {
        var file = ExchangeFile.Write(Given.Municipality());
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        var exported = ExchangeFile.Write(await website.RecordAsync());

        Encoding.UTF8.GetString(exported).ShouldBe(Encoding.UTF8.GetString(file));
    }
}
