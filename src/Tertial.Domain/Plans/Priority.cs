namespace Tertial.Domain.Plans;

/// <summary>How the deciding body ranks an activity among the others.</summary>
public enum Priority
{
    Normal,
    High,
    Low,
}
