using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>A paper read as it will be, with all that the template and the matter add to what is written.</summary>
[Requires(Permission.KeepMatters)]
public sealed class ReadModel(MatterFinder finder) : MatterPage(finder)
{
    public Paper Paper { get; private set; } = null!;

    public Document Document => OfficialsReport.Of(Found.Record, Found.Matter, Paper);

    protected override Task<bool> FindsAsync()
    {
        Paper = Found.Matter.Papers.Find(paper => paper.Id.Value == Part)!;
        return Task.FromResult(Paper is not null);
    }

    public void OnGet()
    {
    }
}
