using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Papers.Pictures;

namespace Tertial.Web.Pages.Administration;

/// <summary>The municipality's mark, put in and taken away.</summary>
[Requires(Permission.KeepTemplates)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest), RequestSizeLimit(LargestRequest)]
public sealed class EmblemModel(TertialContext db, Journal journal, Actors actors) : PageModel
{
    // More than a picture may be, so that one that is too large can be told so beside the field.
    private const long LargestRequest = 12L * PictureFile.Largest;

    [TempData]
    public string? Done { get; set; }

    public MunicipalEmblem? InUse { get; private set; }

    public EmblemForm Form { get; private set; } = new();

    public async Task OnGetAsync()
    {
        InUse = (await db.Municipalities.AsNoTracking().SingleAsync()).Emblem;
        Form.Alternative = InUse?.Alternative;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await TryUpdateModelAsync(Form, nameof(Form));
        await using var writing = await journal.BeginAsync();
        var municipality = await db.Municipalities.SingleAsync();
        InUse = municipality.Emblem;
        var picture = await PictureAsync();
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var emblem = new MunicipalEmblem(picture!.Value.Format, picture.Value.Picture, Typed.Line(Form.Alternative)!);
        await writing.SaveAsync(municipality.Bear(emblem), (await actors.ReadAsync()).Id.Value);
        Done = "Märket är sparat. Det står på handlingar som skrivs från och med nu.";
        return LocalRedirect(WorkAddresses.Emblem);
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await using var writing = await journal.BeginAsync();
        var municipality = await db.Municipalities.SingleAsync();
        if (municipality.Emblem is not null) await writing.SaveAsync(municipality.Bear(null), (await actors.ReadAsync()).Id.Value);
        Done = "Märket är borttaget. Handlingar som redan är publicerade har det kvar.";
        return LocalRedirect(WorkAddresses.Emblem);
    }

    // Without a new file the one in use is kept, with another text.
    private async Task<(EmblemFormat Format, byte[] Picture)?> PictureAsync()
    {
        if (Form.Chosen is null && InUse is not null) return (InUse.Format, InUse.Picture);
        try
        {
            if (Form.Chosen is null) throw new PictureException("Välj en bild.");
            if (Form.Chosen.Length > PictureFile.Largest) throw new PictureException("Filen är för stor. Ett märke får vara högst 1 MB.");
            using var content = new MemoryStream();
            await Form.Chosen.CopyToAsync(content);
            return PictureFile.Read(content.ToArray());
        }
        catch (PictureException refused)
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Chosen)}", refused.Message);
            return null;
        }
    }
}

/// <summary>A mark as it is chosen and described.</summary>
public sealed class EmblemForm
{
    [Display(Name = "Bild")]
    public IFormFile? Chosen { get; set; }

    [Display(Name = "Alternativtext"), Required(ErrorMessage = "Skriv vad märket visar, för den som inte ser det."), MaxLength(MunicipalEmblem.LongestAlternative)]
    public string? Alternative { get; set; }
}
