namespace Tertial.Domain.FollowUps;

/// <summary>Whether the work towards a goal follows the plan's dates; stands beside the verdict, never merged with it.</summary>
public enum Pace
{
    AccordingToPlan,
    Deviates,
    CannotBeAssessed,
}
