using System.Globalization;

namespace Tertial.Web.Pages.Shared;

/// <summary>Writes what recurs on a timeline straight to the page: there is much of it, and it holds nothing but numbers and letters.</summary>
public static class TimelineDrawing
{
    public static void Months(TextWriter page, TimelinePeriod period)
    {
        if (period.IsCalendarYear)
            page.Write("""<span class="t-manader" aria-hidden="true"><span>J</span><span>F</span><span>M</span><span>A</span><span>M</span><span>J</span><span>J</span><span>A</span><span>S</span><span>O</span><span>N</span><span>D</span></span>""");
    }

    public static void Bar(TextWriter page, TimelinePeriod period, TimelineBar bar, bool withMonths = false)
    {
        page.Write($"""<svg class="t-bar" viewBox="{period.ViewBox}" preserveAspectRatio="none" aria-hidden="true" focusable="false">""");
        if (withMonths) page.Write($"""<path class="t-bar__manad" d="{period.MonthLines}"/>""");
        page.Write($"""<path class="t-bar__tertial" d="{period.Borders}"/>""");
        if (period.Today is { } today) page.Write($"""<path class="t-bar__idag" d="{today}"/>""");
        if (bar.Outline is var (x, width)) page.Write(string.Create(CultureInfo.InvariantCulture, $"""<rect class="t-bar__plan" x="{x}" y="7" width="{width}" height="10"/>"""));
        page.Write(string.Create(CultureInfo.InvariantCulture, $"""<rect class="t-bar__stapel" data-status="{bar.Status}" x="{bar.X}" y="5" width="{bar.Width}" height="14"/>"""));
        if (bar.Extension is { } extension) page.Write($"""<path class="t-bar__forlangd" d="{extension}"/><rect class="t-bar__slut" x="{bar.End}" y="2" width="2.5" height="20"/>""");
        page.Write("</svg>");
    }
}
