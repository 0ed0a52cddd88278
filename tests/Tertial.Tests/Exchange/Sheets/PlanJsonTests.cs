using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Sheets;

public sealed class PlanJsonTests
{
    private readonly PlanVersion _draft = GivenFile.Draft();

    [Fact]
    public void Whatever_a_draft_holds_it_comes_back_as_it_went_out() => AnyDraft.Whole.Sample(draft =>
    {
        var import = Read(draft, PlanJson.Write(GivenFile.Export(draft)));

        import.Notes.ShouldBeEmpty();
        GivenFile.Told(import).ShouldBe("{}");
    }, iter: 200);

    [Theory]
    [InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE"), InlineData("windows-1252")]
    public void However_its_letters_are_written_it_is_the_same_plan(string letters)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(letters) ?? Encoding.GetEncoding(letters);
        var file = Changed(plan => plan["activities"]![0]!["name"] = "Läslyft för alla åldrar");
        byte[] written = [.. encoding.GetPreamble(), .. encoding.GetBytes(Encoding.UTF8.GetString(file))];

        SheetFile.KindOf(written).ShouldBe(SheetFileKind.Json);
        Read(_draft, written).Edit.Activities.Single().After!.Name.ShouldBe("Läslyft för alla åldrar");
    }

    [Fact]
    public void What_is_new_changed_and_taken_away_is_told_and_the_same_file_changes_nothing_the_second_time()
    {
        var file = Changed(plan =>
        {
            plan["activities"]![0]!["what"] = "Något annat";
            var added = plan["activities"]![1]!.DeepClone();
            (added["id"], added["code"], added["name"]) = ("01900000-0000-7000-8000-000000000999", "a-09", "Helt ny");
            plan["activities"]!.AsArray().Add(added);
            plan["introduction"] = "En ny inledning.";
        }, remove: Given.Id(73));

        var import = Read(_draft, file);
        _draft.Change(import.Edit);

        import.HasErrors.ShouldBeFalse();
        ImportChange.Of(import).Select(change => $"{change.Kind} {change.Code}").ShouldBe(["Changed ", "Changed a-01", "Removed a-04", "Added a-09"], ignoreOrder: true);
        GivenFile.Told(Read(_draft, file)).ShouldBe("{}");
    }

    [Theory]
    [InlineData("body", "nämnden", "Filen är planen för nämnden 2024, inte för")]
    [InlineData("year", 2031, "Filen är planen för")]
    public void Another_plan_is_refused(string part, object value, string expected)
    {
        var file = JsonNode.Parse(PlanJson.Write(GivenFile.Export(_draft)))!;
        file[part] = JsonValue.Create(value);

        Errors(Encoding.UTF8.GetBytes(file.ToJsonString())).ShouldHaveSingleItem().ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("activities", "code", "a b/c?", "En kod får ha högst 20 tecken")]
    [InlineData("activities", "code", "", "En kod får ha högst 20 tecken")]
    [InlineData("activities", "code", "ny", "En kod får ha högst 20 tecken")]
    [InlineData("activities", "code", "a-02", "Koden a-02 finns mer än en gång.")]
    [InlineData("activities", "name", " ", "Aktiviteten a-01 har ingen text som säger vad det är.")]
    [InlineData("activities", "what", "\u0001", "Aktiviteten a-01: en text har tecken som inte går att visa.")]
    [InlineData("activities", "unitId", "01900000-0000-7000-8000-0000000009f9", "Aktiviteten a-01: id 01900000-0000-7000-8000-0000000009f9 finns inte i kommunen.")]
    [InlineData("activities", "goalId", "01900000-0000-7000-8000-0000000009f9", "Aktiviteten Läslyft i årskurs 4–6 hör till ett mål som inte finns i utkastet.")]
    [InlineData("goals", "text", "", "Målet 1.1 har ingen text som säger vad det är.")]
    [InlineData("budgetLines", "year", 99999, "Budgetposten b-01: beloppet eller året är orimligt.")]
    public void What_is_wrong_is_said_and_nothing_is_taken(string list, string part, object value, string expected) =>
        Errors(Changed(plan => plan[list]![0]![part] = JsonValue.Create(value))).ShouldContain(error => error.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void A_text_longer_than_the_pages_own_form_takes_is_refused() =>
        Errors(Changed(plan => plan["activities"]![0]!["name"] = new string('å', 201))).ShouldBe(["Aktiviteten a-01: en text har 201 tecken. Den får ha högst 200."]);

    [Fact]
    public void A_damaged_file_is_read_whole_or_refused() => Gen.Select(AnyDraft.Whole, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 5], AnyDraft.Text).Array[1, 4], Gen.Null(AnyDamage.OfBytes, 0.7))
        .Sample((draft, damages, torn) =>
        {
            var file = JsonNode.Parse(PlanJson.Write(GivenFile.Export(draft)))!;
            foreach (var (place, kind, text) in damages) Damage(file, place, kind, text);
            var bytes = Encoding.UTF8.GetBytes(file.ToJsonString());
            ShouldBeWholeOrRefused(draft, torn is null ? bytes : torn(bytes));
        }, iter: 600);

    private static void ShouldBeWholeOrRefused(PlanVersion draft, byte[] file)
    {
        PlanImport import;
        try
        {
            if (SheetFile.KindOf(file) != SheetFileKind.Json) return;
            import = Read(draft, file);
        }
        catch (SheetFileException refused)
        {
            refused.Message.ShouldEndWith(".");
            return;
        }
        ImportChange.Of(import).Count.ShouldBe(import.Edit.Count);
        if (import.HasErrors) return;
        draft.ObstaclesToChanging(import.Edit).ShouldBeEmpty();
        draft.Change(import.Edit);
        GivenFile.Workbook(draft).Length.ShouldBePositive();
        GivenFile.Told(Read(draft, file)).ShouldBe("{}");
    }

    // One value somewhere in the tree taken away, emptied, typed over, made a list or put in place of another.
    private static void Damage(JsonNode file, int place, int kind, string text)
    {
        var objects = Objects(file).ToList();
        var chosen = objects[place % objects.Count];
        var name = chosen.Select(pair => pair.Key).ElementAt(place / 7 % chosen.Count);
        switch (kind)
        {
            case 0: chosen.Remove(name); break;
            case 1: chosen[name] = null; break;
            case 2: chosen[name] = text; break;
            case 3: chosen[name] = place; break;
            case 4: chosen[name] = new JsonArray(null, text); break;
            default: chosen[name] = objects[place / 3 % objects.Count].First().Value?.DeepClone(); break;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject whole when whole.Count > 0 => [whole, .. whole.Select(pair => pair.Value).SelectMany(Objects)],
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static PlanImport Read(PlanVersion draft, byte[] file) => PlanJsonImporting.Read(PlanJson.Read(file), GivenFile.Ground(draft));

    private List<string> Errors(byte[] file) => [.. Read(_draft, file).Notes.Where(note => note.Weight == NoteWeight.Error).Select(note => note.Text)];

    private byte[] Changed(Action<JsonNode> change, Guid? remove = null)
    {
        var file = JsonNode.Parse(PlanJson.Write(GivenFile.Export(_draft)))!;
        change(file["planVersion"]!);
        if (remove is { } id) file["remove"] = new JsonArray(id.ToString());
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
