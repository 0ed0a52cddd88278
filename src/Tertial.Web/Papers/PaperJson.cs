using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tertial.Web.Papers;

/// <summary>How a document is kept and sent to the PDF engine.</summary>
public static class PaperJson
{
    public static readonly JsonSerializerOptions Options = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    public static byte[] Write(Document document) => JsonSerializer.SerializeToUtf8Bytes(document, Options);

    public static Document Read(byte[] bytes) => JsonSerializer.Deserialize<Document>(bytes, Options) ?? throw new JsonException("The document is empty.");
}
