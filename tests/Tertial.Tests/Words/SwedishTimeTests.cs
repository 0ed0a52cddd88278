using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class SwedishTimeTests
{
    [Theory]
    [InlineData("13.00", "13.00")]
    [InlineData("13:30", "13.30")]
    [InlineData("9", "09.00")]
    [InlineData("kl. 9.05", "09.05")]
    [InlineData(" kl 18 ", "18.00")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_time_is_read_as_it_is_written(string? typed, string? time)
    {
        SwedishTime.TryRead(typed, out var read).ShouldBeTrue();
        SwedishTime.Write(read).ShouldBe(time);
    }

    [Theory, InlineData("24.00"), InlineData("13.60"), InlineData("ett"), InlineData("13-14"), InlineData("1300")]
    public void What_is_no_time_is_not_read(string typed) => SwedishTime.TryRead(typed, out _).ShouldBeFalse();
}
