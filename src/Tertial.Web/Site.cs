using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Tertial.Web.Access;
using Tertial.Web.Commands;
using Tertial.Web.Data;
using Tertial.Web.Forms;
using Tertial.Web.Kolada;
using Tertial.Web.OpenData;
using Tertial.Web.Pages;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Pages.Plans.Lost;
using Tertial.Web.Papers;
using Tertial.Web.Reminders;

namespace Tertial.Web;

/// <summary>Puts the site together: what it is made of, and the order a request passes through it.</summary>
public static class Site
{
    /// <summary>Where pages' static files are: beside the executable when published, in the source while developing.</summary>
    public static string ContentRoot => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : Directory.GetCurrentDirectory();

    public static void AddTertial(this WebApplicationBuilder builder, string database, DateOnly? today)
    {
        if (today is not null && builder.Environment.IsProduction())
            throw new CommandException("--today är till för att pröva och visa, och går inte i produktion.");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A whole page fits, so that making it never waits for the reader's line.
            kestrel.Limits.MaxResponseBufferSize = 256 * 1024;
        });
        // What the database is asked belongs in a debugger, and a municipality's log is read by people.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        // Tests and development find what does not fit together; a start in production need not look again.
        builder.Host.UseDefaultServiceProvider(services => services.ValidateOnBuild = services.ValidateScopes = !builder.Environment.IsProduction());
        builder.Services.AddRecord(database, today);
        // Before what takes its time to start: looking for follow-ups to open reads the record meanwhile, which the first page waits for.
        builder.Services.AddPages();
        builder.Services.AddDataProtection().SetApplicationName("Tertial").PersistKeysToDbContext<SqliteTertialContext>();
        builder.Services.AddHealthChecks().AddCheck<RecordHealth>("record");
        builder.Services.AddKolada(builder.Configuration);
        builder.Services.AddAccess(builder.Environment);
        builder.Services.AddSignInLimit();
        builder.Services.AddPublicCache();
        builder.Services.AddPapers(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddReminders(builder.Configuration);
        builder.Services.AddProblemDetails();
    }

    /// <summary>Brings the database up to date before the first request.</summary>
    public static async Task PrepareAsync(this WebApplication app, string database)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await Database.MigrateAsync(scope.ServiceProvider.GetRequiredService<TertialContext>(), database);
    }

    public static void UseTertial(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseSecurityHeaders(SecurityHeaders.Policy);
        // Before all that a kept page does not need; it lets through everyone who may be signed in.
        app.UseOutputCache();
        app.UseExceptionHandler("/fel");
        app.UseStatusCodePagesWithReExecute("/fel/{0}");
        // Pages are compressed before they are kept, further down; files here.
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/dist"), files => files.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepVersioned });
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(SwedishCulture.Require()),
            SupportedCultures = [SwedishCulture.Require()],
            SupportedUICultures = [SwedishCulture.Require()],
            RequestCultureProviders = [],
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseResponseCompression();
        app.MapHealthChecks("/halsa").AllowAnonymous();
        app.MapRazorPages();
        app.MapDifferences();
        app.MapMeetings();
        app.MapPapers();
        app.MapEmblem();
        app.MapPlanFiles();
        // Without an endpoint of its own an unknown address would ask the visitor to sign in.
        app.MapFallback("{**address}", () => Results.NotFound()).AllowAnonymous();
    }

    // An address that carries the file's hash never changes content.
    private static void KeepVersioned(StaticFileResponseContext file)
    {
        if (file.Context.Request.Query.ContainsKey("v")) file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddScoped<AsOf>();
        services.AddScoped<ChromeFilter>();
        services.AddWorkplace();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AllowAnonymousToFolder("/Public");
            pages.Conventions.ConfigureFilter(new ServiceFilterAttribute(typeof(ChromeFilter)));
            pages.Conventions.AddFolderApplicationModelConvention("/Plans", page => page.Filters.Add(new ServiceFilterAttribute(typeof(LostDraftFilter))));
        }).AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddSwedishForms();
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        // What is kept is compressed once and sent many times; the quickest level would make the styles half as big again.
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    }
}
