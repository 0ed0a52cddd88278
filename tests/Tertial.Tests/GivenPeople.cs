using Tertial.Domain;
using Tertial.Domain.Organisation;

namespace Tertial.Tests;

/// <summary>One person for each role of the small municipality, known by title.</summary>
public static class GivenPeople
{
    public const string Reporter = "Rektor", Head = "Kommundirektör", Officer = "Utredare", Controller = "Ekonom",
        Secretary = "Nämndsekreterare KS", Member = "Ledamot", Auditor = "Revisor KS", Administrator = "Systemförvaltare", CareReporter = "Enhetschef hemtjänst";

    public static List<Person> All =>
    [
        Person(1, Reporter, new RoleAssignment(Role.Reporter, UnitId: Given.Schools)),
        Person(2, CareReporter, new RoleAssignment(Role.Reporter, UnitId: Given.Care)),
        Person(3, Head, new RoleAssignment(Role.Head, UnitId: Given.Administration)),
        Person(4, Officer, new RoleAssignment(Role.Officer, Given.Board)),
        Person(5, Controller, new RoleAssignment(Role.Controller, Given.Board)),
        Person(6, Secretary, new RoleAssignment(Role.Secretary, Given.Board), new RoleAssignment(Role.Secretary, Given.Council)),
        Person(7, Member, new RoleAssignment(Role.Member, Given.Board)),
        Person(8, Auditor, new RoleAssignment(Role.Auditor, Given.Council)),
        Person(9, Administrator, new RoleAssignment(Role.Administrator, Given.Board)),
    ];

    private static Person Person(int number, string title, params RoleAssignment[] roles) =>
        new() { Id = new(Given.Id(200 + number)), Title = title, Roles = [.. roles], Origin = Origin.Own };
}
