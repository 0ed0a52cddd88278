using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;
using Tertial.Web.Pages;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.OpenData;

/// <summary>The calendars to subscribe to, at the calendar page's address: one for each body, and one for all.</summary>
public static class MeetingEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapMeetings(this IEndpointRouteBuilder site)
    {
        site.MapMethods($"{Addresses.Meetings}.ics", Reading, (HttpContext http, Records records, AsOf asOf) => AnswerAsync(http, records, asOf, null)).AllowAnonymous();
        site.MapMethods($"{Addresses.Meetings}/{{organ}}.ics", Reading, (string organ, HttpContext http, Records records, AsOf asOf) => AnswerAsync(http, records, asOf, organ)).AllowAnonymous();
    }

    private static async Task<Results<ContentHttpResult, NotFound>> AnswerAsync(HttpContext http, Records records, AsOf asOf, string? organ)
    {
        if (await records.FindAsync() is not { } record) return TypedResults.NotFound();
        Body? body = null;
        if (organ is not null && (body = MeetingCalendar.BodyBySlug(record, organ)) is null) return TypedResults.NotFound();
        var feed = new MeetingFeed(asOf.View(record), body, $"{http.Request.Scheme}://{http.Request.Host}");
        return TypedResults.Text(feed.Write(), "text/calendar", Encoding.UTF8);
    }
}
