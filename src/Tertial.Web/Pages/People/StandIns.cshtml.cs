using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.People;

/// <summary>Who reports in whose place while someone is away: one's own, those one stands in for, and those one may name for others.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class StandInsModel(Records records, Actors actors, Clock clock, StandInSaving saving) : PageModel
{
    private MunicipalRecord _record = null!;

    public StandInForm Form { get; private set; } = new();

    [TempData]
    public string? Done { get; set; }

    public Actor Actor { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    /// <summary>The latest first; those that ended more than a year ago are left to the journal.</summary>
    public IReadOnlyList<StandInRow> Rows { get; private set; } = [];

    /// <summary>Those the person at work may name a stand-in for.</summary>
    public IReadOnlyList<SelectListItem> MayBeAway { get; private set; } = [];

    public IReadOnlyList<SelectListItem> MayStandIn { get; private set; } = [];

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        await TryUpdateModelAsync(Form, nameof(Form));
        if (!ModelState.IsValid) return Again();
        var terms = new StandInTerms(new(Form.Absent!.Value), new(Form.Substitute!.Value), Form.From!.Value, Form.To!.Value);
        if (_record.Person(terms.Absent) is { } absent && !Actor.MayNameStandInFor(absent)) return Forbid();
        foreach (var obstacle in await saving.NameAsync(terms, _record, Actor.Id)) ModelState.AddModelError($"{nameof(Form)}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return Again();
        var said = $"{_record.Person(terms.Substitute)!.Title} är ersättare för {_record.Person(terms.Absent)!.Title} {Swedish.LongDate(terms.From)} till {Swedish.LongDate(terms.To)}.";
        Done = string.Join(' ', [said, .. terms.Warnings(_record)]);
        return LocalRedirect(WorkAddresses.StandIns);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id)
    {
        await ReadAsync();
        if (_record.StandIns.Find(item => item.Id.Value == id) is not { } standIn) return NotFound();
        if (!Actor.MayNameStandInFor(_record.Person(standIn.Absent)!)) return Forbid();
        foreach (var obstacle in await saving.EndAsync(standIn.Id, Actor.Id)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return Again();
        Done = $"Ersättningen för {_record.Person(standIn.Absent)!.Title} är slut.";
        return LocalRedirect(WorkAddresses.StandIns);
    }

    private async Task ReadAsync()
    {
        (_record, Actor) = (await records.ReadAsync(), await actors.ReadAsync());
        Rows = [.. _record.StandIns.Select(item => StandInRow.Of(item, _record, Actor, Today))
            .Where(row => (row.MayEnd || row.StandIn.Substitute == Actor.Id) && row.StandIn.To >= Today.AddYears(-1)).OrderByDescending(row => row.StandIn.From)];
        MayBeAway = Choices(_record.People.Where(person => person.ReportingRoles().Any() && Actor.MayNameStandInFor(person)), "Välj vem");
        MayStandIn = Choices(_record.People.Where(person => person.WorksInAdministration), "Välj ersättare");
        if (MayBeAway.FirstOrDefault(item => item.Value == Actor.Id.ToString()) is not null) Form.Absent = Actor.Id.Value;
    }

    private static SelectListItem[] Choices(IEnumerable<Person> people, string first) =>
        [new(first, ""), .. people.OrderBy(person => person.Title, Swedish.Order).Select(person => new SelectListItem(person.Title, person.Id.ToString()))];

    private static PageResult Again() => new() { StatusCode = StatusCodes.Status400BadRequest };
}
