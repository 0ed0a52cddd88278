using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Web.Data;

namespace Tertial.Tests.Data;

/// <summary>The compiled model saves a third of a start, and must say what the mappings say.</summary>
public sealed partial class CompiledModelTests
{
    private const string Space = "Tertial.Web.Data.Migrations.Sqlite.Model";
    private static readonly string Kept = Path.Combine(SourceTree.Web, "Data", "Migrations", "Sqlite", "Model");

    [Fact]
    public void The_compiled_model_is_the_one_in_use()
    {
        using var db = new SqliteContextFactory().CreateDbContext([]);

        db.Model.GetType().Namespace.ShouldBe(Space);
    }

    [Fact]
    public void The_compiled_model_is_what_the_mappings_make()
    {
        var folder = Directory.CreateTempSubdirectory("tertial-model-");
        try
        {
            Write(folder.FullName);
            var (kept, made) = (Read(Kept), Read(folder.FullName));
            kept.Keys.ShouldBe(made.Keys, ignoreOrder: true, "A mapping has changed: ./run model");
            made.Keys.ShouldAllBe(file => kept[file] == made[file], "A mapping has changed: ./run model");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // As dotnet ef dbcontext optimize does it.
    private static void Write(string folder)
    {
        using var db = new SqliteContextFactory().CreateDbContext([]);
        var services = new ServiceCollection();
        services.AddEntityFrameworkDesignTimeServices();
        services.AddDbContextDesignTimeServices(db);
#pragma warning disable EF1001 // The tool finds the same class by name.
        new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(
            db.GetService<IDesignTimeModel>().Model, folder,
            new CompiledModelCodeGenerationOptions { ContextType = typeof(SqliteTertialContext), ModelNamespace = Space, Language = "C#", UseNullableReferenceTypes = true });
    }

    // Each writing gives the model a new id.
    private static Dictionary<string, string> Read(string folder) =>
        Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => ModelId().Replace(File.ReadAllText(file), ""));

    [GeneratedRegex("""modelId: new Guid\("[0-9a-f-]+"\)""")]
    private static partial Regex ModelId();
}
