using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Tertial.Web.Forms;

/// <summary>Names the fields of one row of many: <c>view-data='@ViewData.Under("Rows[a-03]")'</c>.</summary>
public static class Prefixes
{
    public static ViewDataDictionary Under(this ViewDataDictionary data, string prefix) =>
        new(data) { TemplateInfo = { HtmlFieldPrefix = prefix } };
}
