using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.People;

/// <summary>Those who work in Tertial, with their roles and addresses.</summary>
[Requires(Permission.KeepPeople)]
public sealed class IndexModel(Records records) : PageModel
{
    public IReadOnlyList<(Person Person, string Roles)> People { get; private set; } = [];

    /// <summary>How many who report, or head those who do, cannot be written to.</summary>
    public int WithoutAddress => People.Count(row => row.Person.Email is null && row.Person.ReportingRoles().Any());

    public async Task OnGetAsync()
    {
        var record = await records.ReadAsync();
        People = [.. record.People.OrderBy(person => person.Title, Swedish.Order).Select(person => (person, PersonModel.RolesOf(person, record)))];
    }
}
