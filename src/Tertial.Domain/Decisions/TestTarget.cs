namespace Tertial.Domain.Decisions;

/// <summary>What kind of aim a matter is tested against.</summary>
public enum TestKind
{
    OutcomeGoal,
    Vision,
    FocusArea,
    Extra,
}

/// <summary>Something that every matter of the municipality is tested against: the vision, a focus area, an outcome goal, or an extra test of its own (KS 23/702).</summary>
/// <param name="Kind">What kind of aim it is.</param>
/// <param name="Id">The id of the focus area, outcome goal or extra test; for the vision the municipality's.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">What it says, or what is asked.</param>
public sealed record TestTarget(TestKind Kind, Guid Id, string Name, string? Text)
{
    public const string Vision = "Visionen";

    /// <summary>Everything that is asked today, in the order it is asked.</summary>
    public static IReadOnlyList<TestTarget> Of(MunicipalRecord record) => [.. Known(record).Where(target => target.Kind != TestKind.Extra || record.Municipality.ExtraTests.Exists(test => test.Id.Value == target.Id && test.IsAsked))];

    /// <summary>Everything that is or has been asked.</summary>
    internal static IEnumerable<TestTarget> Known(MunicipalRecord record) =>
    [
        .. record.OutcomeGoals.OrderBy(goal => goal.Order).Select(goal => new TestTarget(TestKind.OutcomeGoal, goal.Id.Value, goal.Text, null)),
        .. string.IsNullOrWhiteSpace(record.Municipality.Vision) ? [] : new[] { new TestTarget(TestKind.Vision, record.Municipality.Id.Value, Vision, record.Municipality.Vision) },
        .. record.FocusAreas.OrderBy(area => area.Order).Select(area => new TestTarget(TestKind.FocusArea, area.Id.Value, area.Name, area.Text)),
        .. record.Municipality.ExtraTests.Select(test => new TestTarget(TestKind.Extra, test.Id.Value, test.Name, test.Question)),
    ];
}
