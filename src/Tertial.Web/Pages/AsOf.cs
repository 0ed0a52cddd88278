using System.Globalization;
using System.Runtime.CompilerServices;
using Tertial.Domain;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;

namespace Tertial.Web.Pages;

/// <summary>The day a public page speaks of: today, or the day in <c>?per=2024-08-31</c>.</summary>
public sealed class AsOf(Clock clock, IHttpContextAccessor http)
{
    public const string Parameter = "per";

    private static readonly ConditionalWeakTable<MunicipalRecord, PublicView> Todays = [];

    // Both are asked by every link on a page, and a page that is made at midnight speaks of one day.
    private readonly DateOnly _today = clock.Today;
    private DateOnly? _date;

    public DateOnly Date => _date ??= Asked ?? _today;

    public bool IsToday => Date == _today;

    /// <summary>The address of another public page, read as of the same day.</summary>
    public string Keep(string address)
    {
        if (IsToday) return address;
        var fragment = address.IndexOf('#');
        var (page, place) = fragment < 0 ? (address, "") : (address[..fragment], address[fragment..]);
        return string.Create(CultureInfo.InvariantCulture, $"{page}{(page.Contains('?') ? '&' : '?')}{Parameter}={Date:yyyy-MM-dd}{place}");
    }

    /// <summary>The record as the public reads it on the day. Today's view is one for all, so that what is worked out from it is worked out once.</summary>
    public PublicView View(MunicipalRecord record)
    {
        if (!IsToday) return new(record, Date);
        if (Todays.TryGetValue(record, out var kept) && kept.On == Date) return kept;
        var view = new PublicView(record, Date);
        Todays.AddOrUpdate(record, view);
        return view;
    }

    /// <summary>A day later than today is read as today: nobody knows what will be decided.</summary>
    private DateOnly? Asked =>
        DateOnly.TryParseExact(http.HttpContext?.Request.Query[Parameter], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < _today
            ? day
            : null;
}
