using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange;

/// <summary>How the domain is written as JSON: in exchange files, frozen snapshots and the journal. One way everywhere.</summary>
public static class ExchangeJson
{
    /// <summary>For files that people compare: indented, LF, å ä ö as they are.</summary>
    public static readonly JsonSerializerOptions Canonical = Create(indented: true);

    /// <summary>For what is frozen, journalled or kept in a column.</summary>
    public static readonly JsonSerializerOptions Compact = Create(indented: false);

    private static JsonSerializerOptions Create(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            PropertyNameCaseInsensitive = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepOnlyState } },
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new IdConverterFactory(), new MoneyConverter(), new PlannedDateConverter(), new UtcConverter(), new PlainDecimalConverter() },
        };
        options.MakeReadOnly();
        return options;
    }

    // What is derived is never written; what only the domain itself may set is read all the same.
    private static void KeepOnlyState(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace?.StartsWith("Tertial.Domain", StringComparison.Ordinal) != true) return;
        for (var place = type.Properties.Count - 1; place >= 0; place--)
        {
            if (type.Properties[place].AttributeProvider is not PropertyInfo property) continue;
            if (property.SetMethod is null) type.Properties.RemoveAt(place);
            else type.Properties[place].Set ??= property.SetValue;
        }
    }

    private sealed class IdConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsValueType && Array.Exists(typeToConvert.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class IdConverter<TId> : JsonConverter<TId> where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TId.From(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class MoneyConverter : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Ore);
    }

    private sealed class PlannedDateConverter : JsonConverter<PlannedDate>
    {
        public override PlannedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PlannedDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, PlannedDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class UtcConverter : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var instant = reader.GetDateTime();
            return instant.Kind == DateTimeKind.Utc ? instant : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(DateTime.SpecifyKind(value, DateTimeKind.Utc));
    }

    // 312.0 and 312 are the same value, and a database may keep either.
    private sealed class PlainDecimalConverter : JsonConverter<decimal>
    {
        private const decimal WithoutTrailingZeros = 1.0000000000000000000000000000m;

        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / WithoutTrailingZeros);
    }
}
