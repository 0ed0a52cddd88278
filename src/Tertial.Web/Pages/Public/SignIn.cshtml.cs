using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public;

/// <summary>Signing in as anyone, to try and to show. Only while developing: anywhere else nobody is let in here.</summary>
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class SignInModel(Records records, IHostEnvironment environment) : PageModel
{
    private const string Start = "/arbete/att-gora";

    [BindProperty]
    public Guid Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "till")]
    public string? ReturnTo { get; set; }

    public bool IsOffered => environment.IsDevelopment();

    public MunicipalRecord? Municipality { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!IsOffered) return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        Municipality = await records.FindAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOffered) return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        Municipality = await records.FindAsync();
        if (Municipality?.People.Find(person => person.Id.Value == Person) is not { } found)
        {
            ModelState.AddModelError("", "Välj någon i listan.");
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, found.Id.ToString())], CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : Start);
    }

    /// <summary>"Rapportör, Grundskola".</summary>
    public string Describe(RoleAssignment role)
    {
        var scope = Municipality!.Unit(role.UnitId)?.Name ?? Municipality.Bodies.Find(body => body.Id == role.BodyId)?.Name;
        return scope is null ? role.Role.Word() : $"{role.Role.Word()}, {scope}";
    }
}
