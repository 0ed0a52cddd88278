using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Organisation;

public sealed class PaperTemplateTests
{
    private static readonly BodyId Board = new(Guid.CreateVersion7()), First = new(Guid.CreateVersion7()), Second = new(Guid.CreateVersion7());

    private static readonly List<Body> Bodies =
    [
        new() { Id = Board, Code = "KS", Name = "Kommunstyrelsen", Kind = BodyKind.ExecutiveBoard, Origin = Origin.Own },
        new() { Id = First, Code = "AU", Name = "Arbetsutskottet", Kind = BodyKind.Committee, PartOf = Board, Origin = Origin.Own },
        new() { Id = Second, Code = "PU", Name = "Personalutskottet", Kind = BodyKind.Committee, PartOf = Board, Origin = Origin.Own },
    ];

    [Theory, InlineData(false), InlineData(true)]
    public void The_standard_template_is_sound(bool wholeSentences) =>
        PaperTemplate.Standard(wholeSentences, Bodies).Obstacles(wholeSentences, Bodies).ShouldBeEmpty();

    [Fact]
    public void The_standard_way_passes_one_committee_of_a_board() => PaperTemplate.Standard(false, Bodies).PreparedBy.ShouldBe([First]);

    [Theory]
    [InlineData("{förvaltningen} föreslår besluta att", "Varken inledningen eller förslagets rubrik säger vem som ska besluta. Ta med {beslutsvägen} eller {beslutande}.")]
    [InlineData("{kontoret} föreslår {beslutande} besluta att", "Platshållaren {kontoret} finns inte här. Här kan du skriva {förvaltningen}, {beslutsvägen}, {beslutande} och {kommunen}.")]
    [InlineData("{Beslutande} beslutar att", "Platshållaren {Beslutande} finns inte här. Här kan du skriva {förvaltningen}, {beslutsvägen}, {beslutande} och {kommunen}.")]
    [InlineData("förvaltningen} föreslår {beslutande} besluta att", "En klammer står ensam. Här kan du skriva {förvaltningen}, {beslutsvägen}, {beslutande} och {kommunen}.")]
    [InlineData("{förvaltningen} föreslår att {beslutande} beslutar:", "Punkterna skrivs som att-satser. Då slutar inledningen med att.")]
    [InlineData("", "Skriv hur det inleds.")]
    public void An_opening_that_leads_nowhere_is_told_at_its_field(string opening, string message) =>
        With(opening).Obstacles(false, Bodies).ShouldContain(new FieldObstacle("Opening", message));

    [Fact]
    public void Whole_sentences_do_not_follow_on_att_and_need_no_opening_where_the_heading_says_who_decides()
    {
        var whole = PaperTemplate.Standard(true, Bodies);

        (whole with { Decides = "{organet} beslutar att" }).Obstacles(true, Bodies).ShouldHaveSingleItem().Field.ShouldBe("Decides");
        (whole with { Opening = "" }).Obstacles(true, Bodies).ShouldHaveSingleItem().Field.ShouldBe("Opening");
        (whole with { Opening = "", Sections = [whole.Proposal with { Heading = "Förslag till beslut i {beslutande}" }, .. whole.Sections.Skip(1)] }).Obstacles(true, Bodies).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "Skriv avsnittets rubrik.")]
    [InlineData("ärendet i KORTHET", "Två avsnitt heter ärendet i KORTHET. Rubrikerna ska skilja sig åt.")]
    [InlineData("Om {kommunen}", "Platshållaren {kommunen} finns inte här. Här finns inga platshållare.")]
    public void A_section_without_a_heading_of_its_own_is_told_at_its_heading(string heading, string message) =>
        Of([.. Standard.Sections, new(PaperSectionKind.Written, heading)]).Obstacles(false, Bodies).ShouldBe([new($"Sections[{Standard.Sections.Count}].Heading", message)]);

    [Fact]
    public void What_the_matter_knows_stands_in_a_template_once() =>
        Of([.. Standard.Sections, new(PaperSectionKind.Vision, "Vår vision")]).Obstacles(false, Bodies).ShouldHaveSingleItem().Text.ShouldBe("Det här avsnittet finns redan i mallen. Ta bort det ena.");

    [Fact]
    public void The_first_section_stands_under_nothing() =>
        Of([Standard.Sections[0] with { IsUnder = true }, .. Standard.Sections.Skip(1)]).Obstacles(false, Bodies).ShouldHaveSingleItem().Field.ShouldBe("Sections[0].IsUnder");

    [Fact]
    public void A_paper_proposes_something_and_someone_writes_why()
    {
        var (proposal, written) = (Standard.Sections.FindAll(section => section.Kind == PaperSectionKind.Proposal), Standard.Sections.FindAll(section => section.IsWritten));

        Of(written).Obstacles(false, Bodies).Select(obstacle => obstacle.Text).ShouldContain("Förslaget till beslut saknas. Utan det finns inget att besluta om.");
        Of(proposal).Obstacles(false, Bodies).Select(obstacle => obstacle.Text).ShouldContain("Mallen har inget avsnitt som handläggaren skriver. Ett ärende måste kunna beskrivas.");
        PaperTemplate.ObstaclesToRemoving(Standard.Sections, proposal[0]).ShouldNotBeEmpty();
        PaperTemplate.ObstaclesToRemoving(Standard.Sections, written[0]).ShouldBeEmpty();
        PaperTemplate.ObstaclesToRemoving([proposal[0], written[0]], written[0]).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_way_passes_one_committee_of_a_board() =>
        (Standard with { PreparedBy = [First, Second] }).Obstacles(false, Bodies).ShouldBe([new("PreparedBy", "Välj ett av Arbetsutskottet och Personalutskottet. Beslutsvägen går genom ett utskott.")]);

    [Theory]
    [InlineData("{förvaltningen} föreslår {beslutande} besluta att", "Kommunförvaltningen föreslår kommunstyrelsen besluta att")]
    [InlineData("{beslutande} föreslås besluta att", "Kommunstyrelsen föreslås besluta att")]
    public void Placeholders_are_filled_in_and_a_sentence_begins_with_a_capital(string text, string filled) =>
        PaperWording.Fill(text, (PaperWording.Administration, "kommunförvaltningen"), (PaperWording.Deciding, "kommunstyrelsen")).ShouldBe(filled);

    [Theory, InlineData("Ånge kommun", "Ånge kommuns"), InlineData("Borås", "Borås")]
    public void The_genitive_of_a_municipality_adds_one_s_at_most(string name, string genitive) => PaperWording.Genitive(name).ShouldBe(genitive);

    [Fact]
    public void A_template_is_used_from_its_day_and_earlier_ones_are_kept()
    {
        var municipality = new Municipality { Id = new(Guid.CreateVersion7()), Name = "Lillby", Code = "9999", Vision = "", VisionOrigin = Origin.Own, Origin = Origin.Own };
        var (earlier, later) = (Standard with { From = new(2024, 1, 1) }, Standard with { From = new(2024, 6, 1), Opening = "{beslutande} föreslås besluta att" });
        municipality.LayOut(earlier, wholeSentences: false);
        municipality.LayOut(later with { Opening = "Något annat {beslutande} att" }, wholeSentences: true);
        municipality.LayOut(later, wholeSentences: false).ShouldBe(new PaperTemplateChanged(later, false));

        municipality.PaperTemplateOn(new(2023, 12, 31)).ShouldBeNull();
        municipality.PaperTemplateOn(new(2024, 5, 31)).ShouldBe(earlier);
        municipality.PaperTemplateOn(new(2024, 6, 1)).ShouldBe(later);
        (municipality.PaperTemplates.Count, municipality.WritesWholeSentences).ShouldBe((2, false));
    }

    private static PaperTemplate Standard => PaperTemplate.Standard(false, []);

    private static PaperTemplate With(string opening) => Standard with { Opening = opening };

    private static PaperTemplate Of(List<PaperSection> sections) => Standard with { Sections = sections };
}
