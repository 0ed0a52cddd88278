using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;

namespace Tertial.Web.Access;

/// <summary>Everything denied unless allowed: a fallback policy, and one policy for each permission.</summary>
public static class AccessSetup
{
    /// <summary>Whoever has it may be signed in; whoever lacks it is not.</summary>
    public const string Cookie = "tertial";

    public static IServiceCollection AddAccess(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Actors>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = Cookie;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(9);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/logga-in";
            cookie.AccessDeniedPath = "/nekad";
            cookie.ReturnUrlParameter = "till";
            cookie.Events.OnRedirectToLogin = SendToSignIn;
        });
        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var permission in Enum.GetValues<Permission>())
                options.AddPolicy(permission.ToString(), policy => policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)));
        });
        return services;
    }

    // A script is told that the session has ended; a person is led to where one signs in.
    private static Task SendToSignIn(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        if (redirect.Request.Headers.XRequestedWith != "XMLHttpRequest") redirect.Response.Redirect(redirect.RedirectUri);
        else
        {
            redirect.Response.StatusCode = StatusCodes.Status401Unauthorized;
            redirect.HttpContext.Features.Get<IStatusCodePagesFeature>()!.Enabled = false;
        }
        return Task.CompletedTask;
    }
}

/// <summary>Demands that some role of the person gives the permission. How far it reaches is asked by the page.</summary>
public sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;

/// <summary>Marks a page in the workplace with the permission it takes to open it.</summary>
public sealed class RequiresAttribute(Permission permission) : AuthorizeAttribute(permission.ToString())
{
    public Permission Permission => permission;
}

internal sealed class PermissionHandler(Actors actors) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await actors.FindAsync(context.User) is { } actor && actor.Has(requirement.Permission)) context.Succeed(requirement);
    }
}
