namespace Tertial.Domain.Decisions;

/// <summary>Whether a matter bears on what it is tested against. That it does not is an answer too.</summary>
public enum Bearing
{
    Bears,
    None,
}

/// <summary>What the administration answered on a day when a matter was tested against a target. A later answer stands beside it.</summary>
public sealed record TestAnswer(Guid Target, Bearing Bearing, string? Text, DateOnly On);

/// <summary>A target with the answer that stood on a day; none where it is not answered.</summary>
public sealed record MatterTest(TestTarget Target, TestAnswer? Answer)
{
    /// <summary>The tests of a matter as they stood at the end of the day, with those that are no longer asked but were answered.</summary>
    public static IReadOnlyList<MatterTest> Of(MunicipalRecord record, Matter matter, DateOnly on)
    {
        var asked = TestTarget.Of(record);
        return [.. TestTarget.Known(record).Select(target => new MatterTest(target, matter.TestAnswerOn(target.Id, on))).Where(test => test.Answer is not null || asked.Contains(test.Target))];
    }
}
