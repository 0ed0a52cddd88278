using System.Collections;
using System.Reflection;

namespace Tertial.Web.Pages.Plans;

/// <summary>A field that two people have written, as the later one meets it.</summary>
/// <param name="Field">The property of the form.</param>
/// <param name="Theirs">What the other one saved.</param>
/// <param name="IsTaken">Whether it is taken into the form, since the later one had left the field as it was.</param>
public sealed record FieldMeeting(string Field, object? Theirs, bool IsTaken)
{
    /// <summary>Lets two people's forms of the same thing meet: fields that only the other has changed are taken into mine; where both have, mine stays and theirs is told.</summary>
    public static IReadOnlyList<FieldMeeting> Between<TForm>(TForm mine, TForm? basis, TForm theirs) where TForm : class
    {
        var meetings = new List<FieldMeeting>();
        foreach (var field in typeof(TForm).GetProperties().Where(property => property.SetMethod is not null && !Same(property, mine, theirs)))
        {
            if (basis is not null && Same(field, theirs, basis)) continue;
            var taken = basis is not null && Same(field, mine, basis);
            if (taken) field.SetValue(mine, field.GetValue(theirs));
            meetings.Add(new(field.Name, field.GetValue(theirs), taken));
        }
        return meetings;
    }

    private static bool Same(PropertyInfo field, object one, object other) => (field.GetValue(one), field.GetValue(other)) switch
    {
        (string or null, string or null) and var (left, right) => Plain(left) == Plain(right),
        (IEnumerable left, IEnumerable right) => left.Cast<object>().ToHashSet().SetEquals(right.Cast<object>()),
        var (left, right) => Equals(left, right),
    };

    // Browsers send line breaks in a form of their own.
    private static string Plain(object? text) => ((string?)text ?? "").ReplaceLineEndings("\n").Trim();
}
