using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange;

namespace Tertial.Web.Data.Mappings;

/// <summary>How the domain's values are kept in columns, the same on every database.</summary>
public static class Conversions
{
    private static readonly Type[] Small =
    [
        typeof(Origin), typeof(Ending), typeof(ReportedFacts), typeof(List<Establishment>), typeof(List<Proposal>), typeof(List<Vote>), typeof(List<AssignmentReport>),
        typeof(List<Prolongation>), typeof(List<RoleAssignment>), typeof(List<ComparableMunicipality>), typeof(List<ExtraTest>), typeof(List<PaperTemplate>), typeof(List<ApprovalRule>), typeof(MunicipalEmblem), typeof(List<TestAnswer>), typeof(KeyFigureFetch), typeof(List<string>),
        typeof(List<PlacedOutcome>),
    ];

    public static void Register(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<Money>().HaveConversion<MoneyToOre>();
        configuration.Properties<PlannedDate>().HaveConversion<PlannedDateToText>().HaveMaxLength(10);
        configuration.Properties<DateTime>().HaveConversion<UtcKept>();
        foreach (var id in typeof(IId<>).Assembly.GetTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(IsId)))
        {
            configuration.Properties(id).HaveConversion(typeof(IdToGuid<>).MakeGenericType(id));
            AsJson(configuration, typeof(List<>).MakeGenericType(id));
        }
        foreach (var small in Small) AsJson(configuration, small);
    }

    // A small value object or list stands in one text column, as the exchange file writes it.
    private static void AsJson(ModelConfigurationBuilder configuration, Type type) => configuration.Properties(type)
        .HaveConversion(typeof(ToJson<>).MakeGenericType(type), typeof(SameJson<>).MakeGenericType(type));

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, ExchangeJson.Compact);

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IId<>);

    // Not private: the compiled model makes them.
    internal sealed class IdToGuid<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => FromGuid<TId>(value)) where TId : struct, IId<TId>;

    private static TId FromGuid<TId>(Guid value) where TId : struct, IId<TId> => TId.From(value);

    internal sealed class MoneyToOre() : ValueConverter<Money, long>(money => money.Ore, ore => new Money(ore));

    internal sealed class PlannedDateToText() : ValueConverter<PlannedDate, string>(date => date.ToString(), text => PlannedDate.Parse(text));

    internal sealed class UtcKept() : ValueConverter<DateTime, DateTime>(instant => instant, kept => DateTime.SpecifyKind(kept, DateTimeKind.Utc));

    internal sealed class ToJson<T>() : ValueConverter<T, string>(value => Text(value), text => JsonSerializer.Deserialize<T>(text, ExchangeJson.Compact)!);

    internal sealed class SameJson<T>() : ValueComparer<T>(
        (left, right) => Text(left) == Text(right),
        value => Text(value).GetHashCode(StringComparison.Ordinal),
        value => JsonSerializer.Deserialize<T>(Text(value), ExchangeJson.Compact)!);
}
