namespace Tertial.Domain.Plans;

/// <summary>A figure that Kolada publishes for every municipality, as Kolada describes it.</summary>
/// <param name="Id">What Kolada calls it: N01951.</param>
/// <param name="Title">Its name, as Kolada writes it.</param>
/// <param name="Description">What it counts and where the figures come from.</param>
/// <param name="Period">The year that was published last, or is to be published next.</param>
/// <param name="PublishedOn">The day that year's values are, or will be, final.</param>
public sealed record KeyFigure(string Id, string Title, string? Description = null, int? Period = null, DateOnly? PublishedOn = null)
{
    /// <summary>Who must be named beside the figures.</summary>
    public const string Publisher = "Kolada";

    /// <summary>One letter and five digits.</summary>
    public static bool IsId(string text) => text is [>= 'A' and <= 'Z', .. var digits] && digits.Length == 5 && digits.All(char.IsAsciiDigit);

    /// <summary>What a value is on a day: that of the coming period is preliminary until it is published as final.</summary>
    internal OutcomeState StateOf(int year, DateOnly on) => year == Period && on < PublishedOn ? OutcomeState.Preliminary : OutcomeState.Final;

    /// <summary>The day a value fetched on a day became known: its publication where Kolada tells, otherwise the day it was fetched.</summary>
    internal DateOnly KnownFrom(int year, DateOnly fetched) => year == Period && PublishedOn is { } published && published <= fetched ? published : fetched;
}

/// <summary>A key figure's value for one municipality, or a group of them, and year; missing where Kolada has none, never zero in its place.</summary>
public sealed record KeyFigureValue(string MunicipalityCode, int Year, decimal? Value, decimal? Women = null, decimal? Men = null);

/// <summary>What Kolada answered about one key figure: all its values for the years and municipalities asked about.</summary>
/// <param name="KeyFigure">Missing when Kolada no longer has it.</param>
/// <param name="Years">The years that were asked about: what is missing for them is missing in Kolada.</param>
/// <param name="Values">One for each municipality and year that Kolada has something to say of.</param>
public sealed record KeyFigureAnswer(KeyFigure? KeyFigure, IReadOnlyList<int> Years, IReadOnlyList<KeyFigureValue> Values);

/// <summary>What a key figure was called and when it was published, the last time Kolada answered.</summary>
/// <param name="Id">What Kolada calls it.</param>
/// <param name="Title">Its name that day.</param>
/// <param name="TitleAtFirst">Its name the first time: another name may mean another figure.</param>
/// <param name="On">The day Kolada last answered with values.</param>
/// <param name="Period">The year published last or next.</param>
/// <param name="PublishedOn">The day that year's values are, or will be, final.</param>
/// <param name="WithdrawnOn">The day Kolada was found not to have it any more.</param>
public sealed record KeyFigureFetch(string Id, string Title, string TitleAtFirst, DateOnly On, int? Period = null, DateOnly? PublishedOn = null, DateOnly? WithdrawnOn = null)
{
    internal static KeyFigureFetch Of(KeyFigure figure, DateOnly on, KeyFigureFetch? former) =>
        new(figure.Id, figure.Title, former?.TitleAtFirst ?? figure.Title, on, figure.Period, figure.PublishedOn);
}

/// <summary>The same key figure for another municipality and year, as Kolada had it the day it was fetched. Facts are added.</summary>
public sealed class ComparedFigure
{
    public required string MunicipalityCode { get; init; }

    public required int Year { get; init; }

    public required DateOnly FetchedOn { get; init; }

    public required OutcomeState State { get; init; }

    /// <summary>Missing when withdrawn; never zero in its place.</summary>
    public decimal? Value { get; init; }

    public decimal? Women { get; init; }

    public decimal? Men { get; init; }

    /// <summary>The value this one replaces, when restated, or takes back, when withdrawn.</summary>
    public decimal? FormerValue { get; init; }

    internal ComparedFigure Copy() => new()
    {
        MunicipalityCode = MunicipalityCode,
        Year = Year,
        FetchedOn = FetchedOn,
        State = State,
        Value = Value,
        Women = Women,
        Men = Men,
        FormerValue = FormerValue,
    };
}
