using System.Globalization;
using Tertial.Web.Commands;

// Without ICU there are no Swedish numbers, dates or order: better not to start than to show them wrong.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = SwedishCulture.Require();
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;

return await CommandLine.RunAsync(args);
