namespace Tertial.Domain.FollowUps.Checks;

/// <summary>Something that real reports get wrong, and that is looked for before a follow-up is closed (rimlighetskontroll).</summary>
public enum Check
{
    /// <summary>A total that differs from its parts.</summary>
    TotalDiffersFromParts,

    /// <summary>A text that states another deviation than forecast less budget.</summary>
    DeviationMisstated,

    /// <summary>A text that contradicts its table.</summary>
    TextContradictsTable,

    /// <summary>A figure or date that the follow-up before gave otherwise.</summary>
    Restated,

    /// <summary>A budget line that is called something else, has gone or has come without a decision.</summary>
    RowChanged,

    /// <summary>An activity that is called something else, has gone or has come without a decision.</summary>
    ActivityChanged,

    /// <summary>The same activity under two goals, standing differently.</summary>
    SameActivityTwice,

    /// <summary>A status that goes backwards.</summary>
    StatusBackwards,

    /// <summary>Completed, with words saying that work remains.</summary>
    WorkRemains,

    /// <summary>A date outside the period it is reported for.</summary>
    DateOutsidePeriod,

    /// <summary>Reported completed, but only after the cut-off.</summary>
    CompletedAfterCutOff,

    /// <summary>Expected to be completed on a day that had already passed.</summary>
    ExpectedInThePast,

    /// <summary>A deviation without cause or measure.</summary>
    DeviationUnexplained,

    /// <summary>A budget line without a forecast.</summary>
    ForecastMissing,

    /// <summary>A deviation so far, an unchanged full-year forecast and no reason.</summary>
    ForecastUnmoved,

    /// <summary>An outcome to date that is lower than in the period before.</summary>
    OutcomeFell,

    /// <summary>A forecast that differs from the outcome although the year is over.</summary>
    ForecastAfterYearEnd,

    /// <summary>Kronor, thousands and millions mixed up.</summary>
    WrongUnit,

    /// <summary>An income or a cost with a minus sign.</summary>
    UnexpectedSign,

    /// <summary>What looks like a personal identity number in a text that becomes public.</summary>
    PersonalNumber,

    /// <summary>A report marked ready that waits for a head's approval.</summary>
    ReportNotApproved,
}
