using System.Net.Http.Headers;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Tertial.Web.Commands;

namespace Tertial.Web.Kolada;

/// <summary>Where Kolada is, and how patiently it is asked. Nothing is asked until a person does.</summary>
public static class KoladaSetup
{
    /// <summary>The setting that points elsewhere, such as to a copy inside the municipality's own network.</summary>
    public const string AddressSetting = "Kolada:Address";

    private const string PublicAddress = "https://api.kolada.se/v3";
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private const int LargestAnswer = 32 * 1024 * 1024;

    public static IServiceCollection AddKolada(this IServiceCollection services, IConfiguration settings)
    {
        var address = Address(settings[AddressSetting]);
        services.AddHttpClient<KoladaClient>(http =>
        {
            http.BaseAddress = address;
            http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Tertial", typeof(KoladaSetup).Assembly.GetName().Version!.ToString(3)));
            http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            http.MaxResponseContentBufferSize = LargestAnswer;
            // Longer than all tries together: what it stops is an answer that never ends.
            http.Timeout = TimeSpan.FromSeconds(45);
        }).AddStandardResilienceHandler(BePatient);
        return services;
    }

    // A person waits for the answer: three more tries within half a minute, but none when Kolada asks for a longer wait than that.
    private static void BePatient(HttpStandardResilienceOptions options)
    {
        options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(10);
        options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(30);
        options.Retry.MaxRetryAttempts = 3;
        options.Retry.Delay = TimeSpan.FromMilliseconds(400);
        options.Retry.BackoffType = DelayBackoffType.Exponential;
        options.Retry.UseJitter = true;
        options.Retry.ShouldHandle = tried => ValueTask.FromResult(HttpClientResiliencePredicates.IsTransient(tried.Outcome) && !AsksForLongWait(tried.Outcome.Result));
    }

    private static bool AsksForLongWait(HttpResponseMessage? answer) => answer?.Headers.RetryAfter is { } wait && (wait.Date is not null || wait.Delta > LongestWait);

    private static Uri Address(string? setting)
    {
        var text = string.IsNullOrWhiteSpace(setting) ? PublicAddress : setting.Trim();
        return Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new CommandException($"Inställningen {AddressSetting} är ingen webbadress: {text}");
    }
}
