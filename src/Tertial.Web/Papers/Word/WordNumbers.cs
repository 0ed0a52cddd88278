using DocumentFormat.OpenXml.Wordprocessing;

namespace Tertial.Web.Papers.Word;

/// <summary>The lists of a Word paper. Each list of points counts for itself, and a number that does not follow begins a new count.</summary>
internal sealed class WordNumbers
{
    private const int BulletList = 1, PointList = 2, Levels = 4;

    private readonly List<NumberingInstance> _instances = [new(new AbstractNumId { Val = BulletList }) { NumberID = BulletList }];

    public static int Bullets => BulletList;

    /// <summary>A list that begins at the number.</summary>
    public int From(int number)
    {
        var id = _instances.Count + 1;
        _instances.Add(new(new AbstractNumId { Val = PointList }, new LevelOverride(new StartOverrideNumberingValue { Val = number }) { LevelIndex = 0 }) { NumberID = id });
        return id;
    }

    public Numbering Create() => new([List(BulletList, NumberFormatValues.Bullet, _ => "•"), List(PointList, NumberFormatValues.Decimal, level => $"%{level + 1}."), .. _instances]);

    private static AbstractNum List(int id, NumberFormatValues format, Func<int, string> text) => new(
    [
        new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
        .. Enumerable.Range(0, Levels).Select(level => new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text(level) }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = $"{420 * (level + 1)}", Hanging = "420" })) { LevelIndex = level }),
    ]) { AbstractNumberId = id };
}
