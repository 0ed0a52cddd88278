using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>Line b-01 Grundskola: the forecast is −1 700 tkr from budget, the outcome −250 tkr from budget to date.</summary>
public sealed class StatedDeviationTests
{
    private readonly CheckedYear _year = new();

    [Theory]
    [InlineData("Prognosen visar ett underskott på 1 500 tkr.")]
    [InlineData("Prognosen visar ett överskott på 1 700 tkr.")]
    [InlineData("Prognosen är ett överskott.")]
    [InlineData("Helårsprognosen pekar på ett underskott om 2,5 mnkr jämfört med budget.")]
    [InlineData("Underskottet beräknas bli 900 tkr.")]
    [InlineData("Det prognostiserade underskottet uppgår till 17 mkr, varav skolskjutsarna står för det mesta.")]
    [InlineData("Avvikelsen mot budget är +1 700 tkr.")]
    [InlineData("Avvikelsen är -700 tkr på grund av fler elever.")]
    [InlineData("Helårsavvikelsen är minus 3 000 tkr.")]
    [InlineData("Prognosen avviker med 400 tkr från budget.")]
    [InlineData("Grundskola visar ett överskott på 300 tkr, främst på grund av vakanser.")]
    [InlineData("Fler elever behöver eget stöd. Prognosen är ett underskott på 450 tkr.")]
    [InlineData("Resultatet väntas bli ett underskott på cirka 5 mnkr.")]
    [InlineData("Prognosen visar ett underskott på 250 tkr för helåret.")]
    public void A_comment_with_another_deviation_than_the_table_is_found(string comment)
    {
        _year.Comment(comment);

        _year.Checks().ShouldBe([Check.DeviationMisstated]);
    }

    [Theory]
    [InlineData("Prognosen visar ett underskott på 1 700 tkr.")]
    [InlineData("Prognosen visar ett underskott på 1,7 mnkr.")]
    [InlineData("Prognosen visar ett underskott på drygt 1,6 mnkr.")]
    [InlineData("Prognosen visar ett underskott på knappt 2 mnkr.")]
    [InlineData("Prognosen är ett underskott.")]
    [InlineData("Underskottet beräknas bli 1 700 tkr, varav skolskjutsarna 1 200 tkr.")]
    [InlineData("Underskottet är 250 tkr hittills.")]
    [InlineData("Avvikelsen är −1 700 tkr.")]
    [InlineData("Avvikelsen är 1 700 tkr.")]
    [InlineData("Prognosen avviker med -1 700 tkr från budget.")]
    [InlineData("Grundskola visar ett underskott på 1 700 tkr till följd av fler elever.")]
    [InlineData("Skolskjutsarna visar ett underskott på 2 600 tkr.")]
    [InlineData("Prognosen visar ett underskott på 2 600 tkr för skolskjutsar.")]
    [InlineData("Skolskjutsar och elevassistenter kostar 2 600 tkr mer. Lägre kostnad för studiehandledare väger upp 500 tkr.")]
    [InlineData("Underskottet blev 460 tkr lägre än i augusti förra året.")]
    [InlineData("Färre barn och högre statsbidrag ger ett överskott.")]
    [InlineData("Av underskottet är 900 tkr engångskostnader.")]
    [InlineData("Utan åtgärder hade prognosen visat ett underskott på 4 mnkr.")]
    [InlineData("I tertial 1 var prognosen ett underskott på 450 tkr.")]
    [InlineData("Förra året blev underskottet 3 200 tkr.")]
    [InlineData("Avvikelsen beror på fler elever.")]
    [InlineData("Prognosen visar en avvikelse mot budget.")]
    [InlineData("Underskottet är lägre än i prognosen för 2023.")]
    [InlineData("Verksamheten arbetar för att minska underskottet med 1 000 tkr till årets slut.")]
    public void A_comment_that_agrees_or_speaks_of_something_else_is_not(string comment)
    {
        _year.Comment(comment);

        _year.Found().ShouldBeEmpty();
    }

    [Fact]
    public void The_finding_quotes_the_sentence_and_says_what_the_table_says()
    {
        _year.Comment("Fler elever behöver eget stöd. Prognosen visar ett underskott på 1 500 tkr.");

        _year.Found().ShouldBe(["b-01: Kommentaren säger ”Prognosen visar ett underskott på 1 500 tkr”, men prognosen avviker −1 700 tkr från budget."]);
    }
}
