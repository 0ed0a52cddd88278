using System.Text.RegularExpressions;
using Tertial.Domain;

namespace Tertial.Tests;

/// <summary>Holds the code's words to docs/glossary.md, and the page to the code.</summary>
public sealed partial class GlossaryTests
{
    private static readonly Dictionary<string, Type> Types = typeof(MunicipalRecord).Assembly.GetExportedTypes()
        .Where(type => !type.IsNested).ToDictionary(type => type.Name.Split('`')[0]);

    private static readonly HashSet<string> Words = [.. CodeName().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "glossary.md"))).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_public_type_of_the_domain_is_in_the_glossary() =>
        Types.Where(type => !IsId(type.Value) && !Words.Contains(type.Key)).Select(type => type.Key).ShouldBeEmpty();

    [Fact]
    public void Every_code_name_in_the_glossary_is_in_the_domain() =>
        Words.Where(word => !word.StartsWith(nameof(Tertial), StringComparison.Ordinal) && !IsThere(word)).ShouldBeEmpty();

    // All ids are one row: the page says that a name ending in Id is one.
    private static bool IsId(Type type) => type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));

    private static bool IsThere(string word) => word.Split('.') switch
    {
        [var name] => Types.ContainsKey(name),
        [var name, var member] => Types.TryGetValue(name, out var type) && type.GetMember(member).Length > 0,
        _ => false,
    };

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex CodeName();
}
