namespace Tertial.Web.Pages.Shared;

/// <summary>The forms that what is on a page can be had in.</summary>
/// <param name="Page">The page's address, which the addresses of the files begin with.</param>
/// <param name="WholeText">Where the whole text is read on the web, when it does not stand on the page itself.</param>
public sealed record Downloads(string Page, string? WholeText = null);
