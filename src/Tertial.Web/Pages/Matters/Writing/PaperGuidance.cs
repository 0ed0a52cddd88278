using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Papers;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>What the municipality's template says about the paper that carries a matter's proposal: what the officer writes, and what comes of itself.</summary>
public sealed class PaperGuidance(PaperTemplate template)
{
    /// <summary>Nothing for a paper that is an appendix to another.</summary>
    public static PaperGuidance? Of(MunicipalRecord record, Matter matter, Paper? paper, DateOnly today) =>
        matter.ProposingPaper is not { } first || first.Id == paper?.Id ? new(record.PaperTemplateOn(today)) : null;

    /// <summary>An empty paper: the headings that are to be written under.</summary>
    public string Skeleton => string.Join("\n", template.Sections.Where(section => section is { IsWritten: true, IsOptional: false }).Select(section => $"## {MarkdownText.Escaped(section.Heading)}\n\n"));

    /// <summary>Every section with what is said about it, in the order they are printed.</summary>
    public IEnumerable<(string Heading, string Says)> Sections => template.Sections.Select(section => (section.IsTest ? section.Kind.Word() : section.Heading.Replace($"{{{PaperWording.Deciding}}}", "…", StringComparison.Ordinal), Says(section)));

    private static string Says(PaperSection section) => section switch
    {
        { IsWritten: true, Guidance: { } guidance } => section.IsOptional ? $"{guidance} Får utelämnas." : guidance,
        { IsWritten: true, IsOptional: true } => "Skrivs av handläggaren. Får utelämnas.",
        { Kind: PaperSectionKind.Proposal } => "Skrivs ur ärendets beslutspunkter.",
        _ => section.Kind.Source(),
    };
}
