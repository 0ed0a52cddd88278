using System.Threading.RateLimiting;

namespace Tertial.Web.Access;

/// <summary>How often one address may try to sign in. Looking at the page costs nothing.</summary>
public static class SignInLimit
{
    public const string Policy = "sign-in";

    /// <summary>Tries a minute and address.</summary>
    public const int Tries = 20;

    public static IServiceCollection AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Policy, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter($"tries from {http.Connection.RemoteIpAddress}", _ => new() { PermitLimit = Tries, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("reading"));
    });
}
