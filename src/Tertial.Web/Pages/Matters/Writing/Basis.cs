using System.Security.Cryptography;
using System.Text.Json;
using Tertial.Web.Exchange;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>Tells whether something reads as it did when a form was read.</summary>
internal static class Basis
{
    /// <summary>Empty for what does not exist.</summary>
    public static string Of(object? thing) =>
        thing is null ? "" : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(thing, ExchangeJson.Compact)).AsSpan(0, 8));
}
