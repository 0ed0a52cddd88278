using System.Net;
using System.Text.Json;
using Polly;
using Polly.Timeout;

namespace Tertial.Web.Kolada;

/// <summary>Asks Kolada one question and follows its answer from page to page. Whatever goes wrong becomes one sentence.</summary>
internal sealed class KoladaPages(HttpClient http)
{
    private const int MostPages = 200;

    /// <summary>The values of every page; nothing when there is no such thing.</summary>
    /// <exception cref="KoladaException">When the answer is missing, refused or unreadable.</exception>
    public async Task<IReadOnlyList<JsonElement>?> ReadAsync(string path, string query, CancellationToken stop)
    {
        var values = new List<JsonElement>();
        for (var (page, asked) = (0, query); page < MostPages; page++)
        {
            if (await AskAsync($"{path}?{asked}", stop) is not { } answer) return page == 0 ? null : throw KoladaException.Unreadable();
            values.AddRange(KoladaReading.Values(answer));
            if (KoladaReading.NextQuery(answer) is not { } next) return values;
            // The next page is asked for at the address that is set, wherever Kolada thinks that it is.
            if (next == asked) break;
            asked = next;
        }
        throw KoladaException.Unreadable();
    }

    private async Task<JsonElement?> AskAsync(string address, CancellationToken stop)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address, UriKind.Relative), stop);
            if (answer.StatusCode == HttpStatusCode.NotFound) return null;
            if (!answer.IsSuccessStatusCode) throw KoladaException.Refused(answer.StatusCode);
            return JsonElement.Parse(await answer.Content.ReadAsByteArrayAsync(stop));
        }
        catch (JsonException broken)
        {
            throw KoladaException.Unreadable(broken);
        }
        catch (HttpRequestException tooLong) when (tooLong.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw KoladaException.Unreadable(tooLong);
        }
        catch (HttpRequestException silent)
        {
            throw KoladaException.Silent(silent);
        }
        catch (TimeoutRejectedException slow)
        {
            throw KoladaException.Slow(slow);
        }
        catch (ExecutionRejectedException resting)
        {
            throw KoladaException.Silent(resting);
        }
        catch (OperationCanceledException slow) when (!stop.IsCancellationRequested)
        {
            throw KoladaException.Slow(slow);
        }
    }
}
