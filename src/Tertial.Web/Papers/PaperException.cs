namespace Tertial.Web.Papers;

/// <summary>Why a paper cannot be made just now, in a sentence for whoever asked for it.</summary>
public sealed class PaperException(string message, string? detail = null) : Exception(message)
{
    /// <summary>What whoever runs the installation needs to know.</summary>
    public string? Detail => detail;
}
