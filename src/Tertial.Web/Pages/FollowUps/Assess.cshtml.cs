using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Giving a verdict on each goal: the administration's while the follow-up is open, the board's once it has decided.</summary>
[Requires(Permission.Assess)]
public sealed class AssessModel(FollowUpFinder finder, AssessmentSaving saving) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public IReadOnlyList<AssessRow> Rows { get; private set; } = [];

    /// <summary>The board judges what is frozen; before that the administration does.</summary>
    public Judge Judge => Found.FollowUp.IsClosed ? Judge.Board : Judge.Administration;

    /// <summary>The secretary writes down the board's verdict; whoever prepares gives the administration's.</summary>
    public bool MayJudge => MayBe(Judge);

    public IReadOnlyList<Obstacle> Obstacles => Assessment.ObstaclesToJudging(Found.FollowUp, Judge, Found.IsDecided);

    public bool IsOffered => MayJudge && Obstacles.Count == 0;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        Rows = AssessRow.Of(found, Judge);
        await next();
    }

    public void OnGet()
    {
    }

    /// <param name="mal">The key of the goal's row.</param>
    /// <param name="grund">What the form was read from.</param>
    /// <param name="domare">Whose verdict the form was for: whoever else judges when it comes, it is never taken for theirs.</param>
    public async Task<IActionResult> OnPostAsync(string mal, string? grund, Judge? domare)
    {
        if (!MayBe(domare ?? Judge)) return Forbid();
        if (Rows.FirstOrDefault(candidate => candidate.Key == mal) is not { } row) return NotFound();
        var form = $"{AssessRow.PrefixOf(mal)}.{nameof(AssessRow.Form)}";
        await TryUpdateModelAsync(row.Form, form);
        if (row.Form.Verdict is { } verdict)
            foreach (var obstacle in Assessment.ObstaclesTo(verdict, row.Form.Reason, row.Before(Judge)))
                ModelState.AddModelError($"{form}.{nameof(AssessForm.Reason)}", obstacle.Text);
        row.Basis = grund ?? "";
        if (domare is { } judge && judge != Judge) return TooLate(row, judge);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };

        var (obstacles, meanwhile) = await saving.SaveAsync(Found, Judge, row, grund ?? "");
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (obstacles.Count > 0) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (meanwhile is not null) return Clash(row, meanwhile);
        Done = $"Bedömningen av {(row.Code is { } code ? $"mål {code}" : "kommunfullmäktiges mål")} är sparad.";
        return LocalRedirect($"{Found.Address("uppfoljning")}/bedom#{mal}");
    }

    private bool MayBe(Judge judge) => Found.May(judge == Judge.Board ? Permission.RecordDecisions : Permission.Prepare);

    private PageResult TooLate(AssessRow row, Judge judge)
    {
        (row.Judge, row.IsUnsaved) = (judge, true);
        ModelState.AddModelError("", $"{Found.FollowUp.Name} {(judge == Judge.Board ? "öppnades igen" : "avslutades")} medan du skrev. Bedömningen är inte sparad.");
        return new() { StatusCode = StatusCodes.Status400BadRequest };
    }

    private PageResult Clash(AssessRow row, Assessment meanwhile)
    {
        row.Meanwhile = (meanwhile, Found.Record.People.Find(person => person.Id == meanwhile.By)?.Title ?? "Någon annan");
        row.Basis = AssessRow.BasisOf(meanwhile);
        ModelState.AddModelError("", "Någon annan har bedömt målet medan du skrev. Välj vilken bedömning som ska gälla.");
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
