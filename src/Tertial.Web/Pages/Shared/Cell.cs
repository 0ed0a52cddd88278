using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>An amount under its heading; missing when it is not known, and then said in words.</summary>
public sealed record Cell(string Heading, string? Amount, string Missing = MoneyWords.NotReported)
{
    /// <summary>How many lines a sum includes; missing when it includes all.</summary>
    public string? Including { get; init; }
}
