using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.People;

/// <summary>Where a person is written to.</summary>
[Requires(Permission.KeepPeople)]
public sealed class PersonModel(Records records, Actors actors, TertialContext db, Journal journal) : PageModel
{
    public AddressForm Form { get; private set; } = new();

    [TempData]
    public string? Done { get; set; }

    public Person Person { get; private set; } = null!;

    public string Roles { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id)) return NotFound();
        Form.Email = Person.Email;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id)) return NotFound();
        await TryUpdateModelAsync(Form, nameof(Form));
        var email = Typed.Line(Form.Email);
        foreach (var obstacle in Person.ObstaclesToWritingTo(email)) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Email)}", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        await using var writing = await journal.BeginAsync();
        var person = await db.People.SingleAsync(candidate => candidate.Id == Person.Id);
        if (person.Email != email) await writing.SaveAsync(person.WriteTo(email), (await actors.ReadAsync()).Id.Value);
        Done = email is null ? $"{person.Title} har ingen adress och får inga påminnelser." : $"Adressen till {person.Title} är sparad.";
        return LocalRedirect(WorkAddresses.People);
    }

    /// <summary>Chef, Kommunförvaltningen; Handläggare, Kommunstyrelsen.</summary>
    public static string RolesOf(Person person, MunicipalRecord record) => string.Join("; ", person.Roles.Select(role =>
        string.Join(", ", new[] { role.Role.Word(), record.Unit(role.UnitId)?.Name ?? (role.BodyId is { } body ? record.Body(body).Name : null) }.OfType<string>())));

    private async Task<bool> FindAsync(Guid id)
    {
        var record = await records.ReadAsync();
        if (record.Person(new(id)) is not { } person) return false;
        (Person, Roles) = (person, RolesOf(person, record));
        return true;
    }
}

/// <summary>An address as it is typed.</summary>
public sealed class AddressForm
{
    [Display(Name = "E-postadress"), MaxLength(EmailAddress.Longest)]
    public string? Email { get; set; }
}
