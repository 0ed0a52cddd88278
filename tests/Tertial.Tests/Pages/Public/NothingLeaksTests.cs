using System.Net;
using Tertial.Domain;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Public;

/// <summary>What a matter holds that is not public is nowhere on the public site.</summary>
public sealed class NothingLeaksTests
{
    private const string Word = "Hemlighet";

    private static readonly string[] Pages =
    [
        "/", "/beslut", "/arende/ks-24-211", "/arende/ks-23-702", "/beslut/ks/2023-11-07/142", "/verksamhetsplan/ks/2024", "/sok?fraga=underlag", "/sok?fraga=k%C3%B6pa",
        $"/arende/ks-24-211/handling/{Given.Id(153)}", $"/arende/ks-24-211/handling/{Given.Id(154)}", "/arende/ks-24-999", "/fran-val-till-vardag", "/arshjul/2024",
    ];

    [Fact]
    public async Task Nothing_of_a_matter_that_is_not_public_or_a_paper_that_is_kept_is_shown_anywhere()
    {
        await using var website = await Website.StartAsync(Record(), new(2024, 6, 3));

        foreach (var address in Pages) (await website.GetAsync(address)).Document.Source.Text.ShouldNotContain(Word, Case.Insensitive, address);
        (await website.GetAsync("/arende/ks-24-999")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_decision_that_waits_for_one_that_is_not_public_says_only_who_decides()
    {
        await using var website = await Website.StartAsync(Record(), new(2024, 6, 3));

        (await website.GetAsync("/arende/ks-24-211")).TextOf(".t-villkor").ShouldBe("Punkt 2 gäller inte än Punkt 2 börjar gälla när kommunfullmäktige har beslutat enligt förslaget i ett annat ärende.");
    }

    // A public matter with a secret paper, a draft paper, a draft of the plan and a condition on a matter that is not public.
    private static MunicipalRecord Record()
    {
        var record = GivenWork.PlanChange();
        var matter = record.Matters.Single(candidate => candidate.Slug == "ks-24-211");
        matter.Papers.Add(Paper(154, $"{Word} utkast", null));
        matter.Papers.Add(Paper(155, $"{Word} utlåtande", "OSL 26:1"));
        matter.Papers[0].Publish(new(2024, 5, 2));
        var hidden = new Matter
        {
            Id = new(Given.Id(105)), Diarienummer = "KS 24/999", Title = $"{Word} köp", BodyId = Given.Board, RegisteredOn = new(2024, 5, 2), Summary = Word,
            Papers = [Paper(156, $"{Word} underlag", null, 105)],
            Points = [new() { Id = new(Given.Id(128)), MatterId = new(Given.Id(105)), Number = 1, Text = $"{Word} att köpa.", DecidingBodyId = Given.Council, Effect = Effect.Other, Origin = Origin.Own }],
            Conditions = [], Handlings = [], Annulments = [], Origin = Origin.Own,
        };
        record.Matters.Add(hidden);
        matter.Conditions.Clear();
        matter.Conditions.Add(new() { Id = new(Given.Id(142)), MatterId = matter.Id, Governs = [GivenWork.ChangeBudget], HangsOnPoint = hidden.Points[0].Id, Establishments = [], Origin = Origin.Own });
        return record;
    }

    private static Paper Paper(int id, string title, string? secrecy, int matter = 103) =>
        new() { Id = new(Given.Id(id)), MatterId = new(Given.Id(matter)), Title = title, Date = new(2024, 5, 2), SecrecySection = secrecy, Text = $"{Word} text.", Origin = Origin.Own };
}
