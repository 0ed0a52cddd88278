using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

public static partial class Words
{
    public static string Word(this BodyKind kind) => kind switch
    {
        BodyKind.Council => "Kommunfullmäktige",
        BodyKind.ExecutiveBoard => "Kommunstyrelse",
        BodyKind.Board => "Nämnd",
        BodyKind.Committee => "Utskott",
        BodyKind.CompanyBoard => "Bolagsstyrelse",
        _ => throw Missing(kind),
    };

    /// <summary>Kommunstyrelsens, Kommunfullmäktiges, Ånge Energi AB:s.</summary>
    public static string Possessive(this Body body) => body.Kind == BodyKind.CompanyBoard ? $"{body.Name}:s" : body.Name.EndsWith('s') ? body.Name : $"{body.Name}s";

    /// <summary>The body's name inside a sentence: kommunstyrelsen, but Ånge Energi AB.</summary>
    public static string InText(this Body body) =>
        body.Kind == BodyKind.CompanyBoard ? body.Name : char.ToLower(body.Name[0], Swedish.Culture) + body.Name[1..];

    public static string Word(this Role role) => role switch
    {
        Role.Reporter => "Rapportör",
        Role.Head => "Chef",
        Role.Officer => "Handläggare",
        Role.Controller => "Controller",
        Role.Secretary => "Nämndsekreterare",
        Role.Member => "Förtroendevald",
        Role.Auditor => "Revisor",
        Role.Administrator => "Administratör",
        _ => throw Missing(role),
    };

    public static string Word(this Priority priority) => priority switch
    {
        Priority.Normal => "Normal",
        Priority.High => "Hög",
        Priority.Low => "Låg",
        _ => throw Missing(priority),
    };
}
