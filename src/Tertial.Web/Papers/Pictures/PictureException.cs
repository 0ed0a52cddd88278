namespace Tertial.Web.Papers.Pictures;

/// <summary>Why a file cannot be the municipality's mark, in a sentence for whoever chose it.</summary>
public sealed class PictureException(string message) : Exception(message);
