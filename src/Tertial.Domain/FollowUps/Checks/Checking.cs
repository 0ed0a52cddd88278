namespace Tertial.Domain.FollowUps.Checks;

/// <summary>Runs every check over a follow-up, as it would be frozen now. Pure: the same record gives the same findings, in whatever order its parts come.</summary>
public static class Checking
{
    private static readonly IReadOnlyList<Func<CheckedFollowUp, IEnumerable<Finding>>> Checks =
    [
        TotalOfParts.In, StatedDeviation.In, StatedFigures.In, StatedChanges.In, StatedMetrics.In, StatedActivities.In,
        Restated.In, RowChanged.In, ActivityChanged.In, SameActivityTwice.In,
        StatusBackwards.In, RemainingWork.In, DateOutsidePeriod.In, CompletedAfterCutOff.In, ExpectedInThePast.In, UnexplainedDeviation.In,
        MissingForecast.In, UnmovedForecast.In, FallenOutcome.In, YearEndForecast.In, WrongUnit.In, UnexpectedSign.In, PersonalNumber.In, AwaitingApproval.In,
    ];

    /// <summary>Every finding, dismissed or not: activities first, then money, then goals; each in the order of their codes.</summary>
    /// <param name="record">The municipality's record.</param>
    /// <param name="followUp">The follow-up to check.</param>
    /// <param name="former">The follow-up before it in the same plan, as it was frozen; missing for the first.</param>
    public static IReadOnlyList<Finding> Of(MunicipalRecord record, FollowUp followUp, Snapshot? former)
    {
        var read = new CheckedFollowUp(record, followUp, former);
        var dismissals = record.Dismissals.Where(dismissal => dismissal.FollowUpId == followUp.Id && dismissal.Holds).GroupBy(dismissal => dismissal.Key)
            .ToDictionary(group => group.Key, group => group.MaxBy(dismissal => (dismissal.At, dismissal.Id.Value))!);
        return [.. Checks.SelectMany(check => check(read))
            .DistinctBy(finding => finding.Key)
            .Select(finding => finding with { Dismissal = dismissals.GetValueOrDefault(finding.Key) })
            .OrderBy(finding => finding.Place.Kind).ThenBy(finding => finding.Place.Code, StringComparer.Ordinal).ThenBy(finding => finding.Place.Id)
            .ThenBy(finding => finding.Check).ThenBy(finding => finding.Key, StringComparer.Ordinal)];
    }
}
