namespace Tertial.Domain.Organisation;

/// <summary>What a person may do in the workplace, always within a body or a unit.</summary>
public enum Role
{
    /// <summary>Reports the activities of a unit.</summary>
    Reporter,

    /// <summary>Answers for a unit and those below it; may report all their activities.</summary>
    Head,

    /// <summary>Prepares matters and compiles the follow-up for a body.</summary>
    Officer,

    /// <summary>Reports the budget and its forecast.</summary>
    Controller,

    /// <summary>Records what the bodies decide.</summary>
    Secretary,

    /// <summary>Elected member: reads what is prepared for the body.</summary>
    Member,

    /// <summary>Elected auditor: reads everything, changes nothing (KL 12:9).</summary>
    Auditor,

    /// <summary>Runs the installation and manages people and roles.</summary>
    Administrator,
}
