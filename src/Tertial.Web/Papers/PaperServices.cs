using Tertial.Web.Papers.Pdf;

namespace Tertial.Web.Papers;

/// <summary>What makes papers.</summary>
public static class PaperServices
{
    public static IServiceCollection AddPapers(this IServiceCollection services, IConfiguration settings, string contentRoot) => services
        .AddSingleton(PaperSettings.From(settings, contentRoot))
        .AddSingleton<PdfEngine>()
        .AddSingleton<Emblems>()
        .AddSingleton<Renditions>();
}
