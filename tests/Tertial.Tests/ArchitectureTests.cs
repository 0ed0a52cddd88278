using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Web;
using Tertial.Web.Access;

namespace Tertial.Tests;

/// <summary>The rules of the house that a compiler does not hold.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Assembly Domain = typeof(MunicipalRecord).Assembly;
    private static readonly Assembly Web = typeof(Site).Assembly;

    [Fact]
    public void The_domain_knows_nothing_but_the_language() =>
        Domain.GetReferencedAssemblies().Select(reference => reference.Name!).ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_domain_has_no_clock_no_waiting_and_no_files() =>
        Lines("src/Tertial.Domain", "*.cs").Where(line => Forbidden().IsMatch(line.Text)).ShouldBeEmpty();

    [Fact]
    public void Every_class_without_inheritors_is_sealed() =>
        Types().Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !Types().Any(other => other.BaseType == type)).ShouldBeEmpty();

    [Fact]
    public void Folders_are_namespaces()
    {
        foreach (var file in Sources("src", "*.cs").Where(file => !file.Contains("Migrations", StringComparison.Ordinal)))
        {
            if (Namespace().Match(File.ReadAllText(file)) is not { Success: true } declared) continue;
            var folder = Path.GetRelativePath(Path.Combine(SourceTree.Root, "src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            declared.Groups[1].Value.ShouldBe(folder, file);
        }
    }

    [Fact]
    public void No_folder_is_a_drawer_for_odds_and_ends() =>
        Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src"), "*", SearchOption.AllDirectories)
            .Select(folder => Path.GetFileName(folder)!).ShouldAllBe(name => !Drawers.Contains(name));

    [Theory]
    [InlineData("*.cs", 300)]
    [InlineData("*.cshtml", 120)]
    [InlineData("*.cshtml.cs", 100)]
    [InlineData("*.css", 200)]
    [InlineData("*.js", 200)]
    public void Files_are_short_enough_to_read(string kind, int lines) =>
        Sources("src", kind).Concat(kind == "*.cs" ? Sources("tests", kind) : [])
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal) && !file.Contains("wwwroot", StringComparison.Ordinal))
            .Select(file => (file, Count: File.ReadLines(file).Count())).Where(file => file.Count > lines)
            .ShouldBeEmpty();

    [Fact]
    public void Every_page_outside_the_public_folder_names_its_permission() =>
        PageModels().Where(model => !model.Namespace!.StartsWith("Tertial.Web.Pages.Public", StringComparison.Ordinal) && model.GetCustomAttribute<RequiresAttribute>() is null).ShouldBeEmpty();

    [Fact]
    public void Public_pages_use_nothing_from_the_workplace() =>
        Lines("src/Tertial.Web/Pages/Public", "*.cs*").Where(line => Workplace().IsMatch(line.Text)).ShouldBeEmpty();

    [Fact]
    public void No_page_carries_script_or_style_inline() =>
        Lines("src/Tertial.Web/Pages", "*.cshtml").Where(line => Inline().IsMatch(line.Text)).ShouldBeEmpty();

    [Fact]
    public void Nothing_leads_to_another_host_than_the_installation() =>
        Lines("src/Tertial.Web/Pages", "*.cshtml").Where(line => OtherHost().IsMatch(line.Text)).ShouldBeEmpty();

    [Fact]
    public void No_lock_file_names_a_registry() =>
        Sources("", "package-lock.json").Concat(Sources("", "packages.lock.json")).Where(file => File.ReadAllText(file).Contains("\"resolved\": \"http", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_public_type_of_the_domain_says_what_it_is()
    {
        var documented = File.ReadAllText(Path.ChangeExtension(Domain.Location, ".xml"));
        Domain.GetExportedTypes().Where(type => !type.IsNested && !type.IsEnum && !documented.Contains($"\"T:{type.FullName}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_models_tables_are_those_the_migrations_make()
    {
        using var db = new Tertial.Web.Data.SqliteContextFactory().CreateDbContext([]);
        Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.HasPendingModelChanges(db.Database).ShouldBeFalse();
    }

    private static readonly HashSet<string> Drawers = ["Common", "Helpers", "Utils", "Managers", "Services", "Extensions", "Misc"];

    private static IEnumerable<Type> Types() => Domain.GetTypes().Concat(Web.GetTypes())
        .Where(type => type.Namespace?.StartsWith("Tertial", StringComparison.Ordinal) == true && !type.Namespace.Contains("Migrations", StringComparison.Ordinal));

    private static IEnumerable<Type> PageModels() => Web.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract);

    private static IEnumerable<string> Sources(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}artifacts{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<(string File, int Number, string Text)> Lines(string folder, string pattern) =>
        Sources(folder, pattern).SelectMany(file => File.ReadLines(file).Select((text, place) => (file, place + 1, text)));

    [GeneratedRegex(@"using (Microsoft|System\.Threading\.Tasks|System\.IO)|DateTime(Offset)?\.(Now|UtcNow|Today)|\basync\b|TimeProvider|File\.|HttpClient")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"Pages\.(Work|Assignments|Meetings|Reports|FollowUps|Budget|Matters|Metrics|Administration|People|Reminders)\b|TertialContext|\bJournal\b")]
    private static partial Regex Workplace();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)|\sstyle=|\son(click|change|submit|load)=|<style")]
    private static partial Regex Inline();

    [GeneratedRegex(@"(src|<link[^>]*href|<use[^>]*href)=""(https?:)?//")]
    private static partial Regex OtherHost();
}
