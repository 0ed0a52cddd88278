using System.ComponentModel.DataAnnotations;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Forms;

/// <summary>Keeps personal identity numbers out of a text that becomes public as it is typed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithoutPersonnummerAttribute() : ValidationAttribute("Texten innehåller ett personnummer. Ta bort det, för texten blir offentlig.")
{
    public override bool IsValid(object? value) => !Personnummer.IsIn(value as string);
}
