using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Tertial.Web.Pages.Public.Guide;

/// <summary>How accessible the site is, as lagen (2018:1937) om tillgänglighet till digital offentlig service asks (12 §).</summary>
public sealed class AccessibilityModel : PageModel;
