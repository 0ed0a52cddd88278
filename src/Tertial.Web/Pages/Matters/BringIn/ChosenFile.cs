using Tertial.Web.Papers.Reading;

namespace Tertial.Web.Pages.Matters.BringIn;

/// <summary>The file someone chose, within the size that is read.</summary>
internal static class ChosenFile
{
    /// <exception cref="WordFileException">None was chosen, or it is too large.</exception>
    public static async Task<byte[]> BytesAsync(IFormFile? chosen)
    {
        if (chosen is null) throw new WordFileException("Välj en fil.");
        if (chosen.Length > WordLimits.FileBytes) throw new WordFileException("Filen är för stor. Den får vara högst 10 MB.");
        using var content = new MemoryStream();
        await chosen.CopyToAsync(content);
        return content.ToArray();
    }
}
