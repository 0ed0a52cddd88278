using Tertial.Domain;
using Tertial.Domain.FollowUps;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>How far a follow-up has come on its way from planned to public.</summary>
public enum FollowUpState
{
    Planned,
    Open,
    Closed,
    Decided,
    Published,
}

public static class FollowUpStates
{
    public static FollowUpState StateOf(this MunicipalRecord record, FollowUp followUp, DateOnly today) =>
        followUp.PublishedOn is not null ? FollowUpState.Published
        : !followUp.IsClosed ? (followUp.IsOpen ? FollowUpState.Open : FollowUpState.Planned)
        : record.IsDecidedOn(followUp.Id, today) ? FollowUpState.Decided
        : FollowUpState.Closed;
}
