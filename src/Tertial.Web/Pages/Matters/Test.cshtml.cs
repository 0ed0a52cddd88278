using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters;

/// <summary>Testing a matter against the vision, the focus areas, the outcome goals and the municipality's own questions.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class TestModel(MatterFinder finder, TertialContext db, Journal journal) : MatterPage(finder)
{
    public const int Longest = 4000;

    [BindProperty]
    public List<AnswerForm> Answers { get; set; } = [];

    public IReadOnlyList<MatterTest> Tests { get; private set; } = [];

    public IReadOnlyList<Obstacle> Obstacles { get; private set; } = [];

    /// <summary>The answers that the form was read with.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Someone else saved meanwhile: what they saved is shown beside.</summary>
    public bool IsClash { get; private set; }

    public bool MayAnswer => Found.MayWrite && Obstacles.Count == 0;

    // Whoever works here may read what has been answered.
    protected override bool MayUse => HttpMethods.IsGet(Request.Method) || Found.MayWrite;

    protected override Task<bool> FindsAsync()
    {
        Obstacles = MatterTesting.ObstaclesTo(Found.Matter, Found.Decisions, Found.Today);
        Read(Found.Matter);
        return Task.FromResult(true);
    }

    public void OnGet() => Answers = [.. Tests.Select(test => new AnswerForm { Target = test.Target.Id, Bearing = test.Answer?.Bearing, Text = test.Answer?.Text })];

    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        // What is asked may have changed since the form was read: answers follow their target, not their place.
        Answers = [.. Tests.Select(test => Answers.Find(answer => answer.Target == test.Target.Id) ?? new() { Target = test.Target.Id })];
        if (!ModelState.IsValid) return Refused();
        await using var writing = await journal.BeginAsync();
        // A meeting may have settled the matter since it was found.
        Obstacles = MatterTesting.ObstaclesTo(Found.Matter, (await RecordReading.ReadAsync(db))!.Decisions, Found.Today);
        foreach (var obstacle in Obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return Refused();
        var matter = await db.Matters.AsSplitQuery().SingleAsync(candidate => candidate.Id == Found.Matter.Id);
        Read(matter);
        if (Basis != (grund ?? "")) return Clash();
        var written = Tests.Zip(Answers, (test, answer) => new WrittenAnswer(test.Target, answer.Bearing, answer.Text)).ToList();
        foreach (var obstacle in MatterTesting.ObstaclesTo(matter, written, Found.Today)) ModelState.AddModelError($"{nameof(Answers)}[{obstacle.Field.Replace(".", "].", StringComparison.Ordinal)}", obstacle.Text);
        if (!ModelState.IsValid) return Refused();
        var tested = MatterTesting.Test(matter, written, Found.Today);
        if (tested.Answers.Count > 0) await writing.SaveAsync(tested, Found.Actor.Id.Value);
        Done = "Prövningen är sparad.";
        return LocalRedirect(WorkAddresses.Matter(Found.Matter));
    }

    private void Read(Matter matter)
    {
        Tests = MatterTest.Of(Found.Record, matter, Found.Today);
        Basis = string.Join('/', matter.Tests.GroupBy(answer => answer.Target).Select(answers => answers.Last()).Select(answer => HashCode(answer)));
    }

    private static string HashCode(TestAnswer answer) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(answer.ToString())))[..8];

    private IActionResult Clash()
    {
        IsClash = true;
        ModelState.AddModelError("", "Någon annan har sparat svar medan du skrev. Det som är sparat står under varje fråga. Spara igen om det du har skrivit ska gälla.");
        return Refused(StatusCodes.Status409Conflict);
    }
}
