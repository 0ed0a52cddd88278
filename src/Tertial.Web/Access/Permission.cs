using Tertial.Domain.Organisation;

namespace Tertial.Web.Access;

/// <summary>What a page in the workplace lets someone do. Its name is the policy's name.</summary>
public enum Permission
{
    /// <summary>Read what is being prepared.</summary>
    ReadWorkplace,

    /// <summary>Report the activities of a unit.</summary>
    Report,

    /// <summary>Approve or return the reports of a unit and those below it, where the municipality wants that.</summary>
    ApproveReports,

    /// <summary>Report budget outcome and forecast for a body.</summary>
    ReportBudget,

    /// <summary>Write a body's plan: a head the activities of the units below, an officer all of it.</summary>
    WritePlan,

    /// <summary>Write the budget of a body's plan.</summary>
    WriteBudget,

    /// <summary>Put plans forward, open and close follow-ups, and open the matters in which they are decided.</summary>
    Prepare,

    /// <summary>Open a body's matters, and write their points, conditions and papers.</summary>
    KeepMatters,

    /// <summary>Give a verdict on a goal: the administration's, or write down the board's.</summary>
    Assess,

    /// <summary>Record what a body decides, establish conditions, publish what is decided.</summary>
    RecordDecisions,

    /// <summary>Report back on assignments: a unit's own, or those a body has given or whose unit is the body's.</summary>
    ReportAssignments,

    /// <summary>Add metrics, enter their outcomes and fetch key figures. Metrics are the whole municipality's, so it reaches all of them.</summary>
    KeepMetrics,

    /// <summary>Set what every matter is tested by, how the municipality's papers are laid out and whether reports are approved. It reaches the whole municipality.</summary>
    KeepTemplates,

    /// <summary>Read who did what, when and why.</summary>
    ReadJournal,

    /// <summary>Name stand-ins for anyone, and keep people's addresses. It reaches the whole municipality.</summary>
    KeepPeople,

    /// <summary>Read which reminders have been sent, to whom, and how it went.</summary>
    ReadReminders,
}

/// <summary>Which role gives which permission: the whole of it in one table.</summary>
public static class Permissions
{
    public static bool Gives(Role role, Permission permission) => permission switch
    {
        Permission.ReadWorkplace => true,
        Permission.Report => role is Role.Reporter or Role.Head,
        Permission.ApproveReports => role is Role.Head or Role.Officer,
        Permission.ReportBudget => role is Role.Controller,
        Permission.WritePlan => role is Role.Officer or Role.Head,
        Permission.WriteBudget => role is Role.Officer or Role.Controller,
        Permission.Prepare => role is Role.Officer,
        Permission.KeepMatters => role is Role.Officer or Role.Secretary,
        Permission.Assess => role is Role.Officer or Role.Secretary,
        Permission.RecordDecisions => role is Role.Secretary,
        Permission.ReportAssignments => role is Role.Reporter or Role.Head or Role.Officer or Role.Secretary,
        Permission.KeepMetrics => role is Role.Officer or Role.Controller,
        Permission.KeepTemplates => role is Role.Secretary or Role.Administrator,
        Permission.ReadJournal => role is Role.Auditor or Role.Administrator,
        Permission.KeepPeople => role is Role.Administrator,
        Permission.ReadReminders => role is Role.Officer or Role.Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(permission), permission, null),
    };

    /// <summary>What a stand-in may do in another's place: reporting, whatever the unit or the budget, approving reports as a head, and nothing else.</summary>
    public static bool PassesOn(Permission permission) => permission is Permission.Report or Permission.ApproveReports or Permission.ReportBudget or Permission.ReportAssignments;
}
