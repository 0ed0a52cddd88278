using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>
/// Line b-01 Grundskola: budget 21 500 and 168 350 tkr; to date 14 330 and 112 230; outcome 14 530 and 112 680; forecast 21 900 and 170 450.
/// The forecast was −450 tkr from budget in tertial 1 (income 21 600, cost 168 900) and is −1 700 tkr now.
/// </summary>
public sealed class StatedFiguresTests
{
    private readonly CheckedYear _year = new();

    [Theory]
    [InlineData("Prognosen är 165 mnkr.", "prognosen är −148 550 tkr netto")]
    [InlineData("Kostnaderna beräknas bli 190 mnkr för helåret.", "kostnaderna är 112 680 tkr hittills och 170 450 tkr i prognosen")]
    [InlineData("Intäkterna uppgår till 12 200 tkr.", "intäkterna är 14 530 tkr hittills och 21 900 tkr i prognosen")]
    [InlineData("Budgeten är 150 450 tkr.", "budgeten är −146 850 tkr netto")]
    [InlineData("Kostnaderna är lägre än budget.", "skillnaden mot budget är +450 tkr hittills och +2 100 tkr i prognosen")]
    [InlineData("Kostnaderna är 900 tkr högre än budgeterat.", "skillnaden mot budget är +450 tkr hittills och +2 100 tkr i prognosen")]
    [InlineData("Intäkterna blir lägre än budgeten, eftersom färre elever kommer från andra kommuner.", "skillnaden mot budget är +200 tkr hittills och +400 tkr i prognosen")]
    [InlineData("Nettokostnaden väntas bli lägre än budget.", "skillnaden mot budget är +250 tkr hittills och +1 700 tkr i prognosen")]
    [InlineData("Budgeten väntas hållas.", "prognosen avviker −1 700 tkr från budget")]
    [InlineData("Prognosen är en budget i balans.", "prognosen avviker −1 700 tkr från budget")]
    [InlineData("Prognosen följer budget.", "prognosen avviker −1 700 tkr från budget")]
    [InlineData("Prognosen är oförändrad jämfört med tertial 1.", "avvikelsen i prognosen var −450 tkr i tertial 1 och är nu −1 700 tkr")]
    [InlineData("Prognosen är oförändrad.", "avvikelsen i prognosen var −450 tkr i tertial 1 och är nu −1 700 tkr")]
    [InlineData("Prognosen har förbättrats sedan tertial 1.", "prognosen avvek −450 tkr från budget då och −1 700 tkr nu")]
    [InlineData("Prognosen har försämrats med 900 tkr sedan förra uppföljningen.", "prognosen avvek −450 tkr från budget då och −1 700 tkr nu")]
    [InlineData("Underskottet är lägre än i april.", "prognosen avvek −450 tkr från budget då och −1 700 tkr nu")]
    [InlineData("Underskottet har minskat sedan föregående prognos.", "prognosen avvek −450 tkr från budget då och −1 700 tkr nu")]
    [InlineData("Kostnaderna har minskat jämfört med tertial 1.", "kostnaderna i prognosen var 168 900 tkr och är nu 170 450 tkr")]
    public void A_comment_that_contradicts_the_table_is_found(string comment, string table)
    {
        _year.Comment(comment);

        _year.Findings().ShouldHaveSingleItem().Check.ShouldBe(Check.TextContradictsTable);
        _year.Found().Single().ShouldBe($"b-01: Kommentaren säger ”{comment.TrimEnd('.')}”, men {table}.");
    }

    [Theory]
    [InlineData("Prognosen är 170,5 mnkr.")]
    [InlineData("Prognosen är −148 550 tkr netto.")]
    [InlineData("Kostnaderna uppgår till 112,7 mnkr hittills.")]
    [InlineData("Kostnaderna är högre än budget.")]
    [InlineData("Kostnaderna är 450 tkr högre än budget hittills.")]
    [InlineData("Kostnaderna blir 2,1 mnkr högre än budgeterat, främst för skolskjuts.")]
    [InlineData("Intäkterna är högre än budget.")]
    [InlineData("Intäkterna från bygglov är lägre än budget.")]
    [InlineData("Kostnaderna för skolskjuts är lägre än budget.")]
    [InlineData("Kostnaderna är lägre än förra året.")]
    [InlineData("Kostnaden för personlig assistans minskar.")]
    [InlineData("Vakanser ger lägre kostnad hittills. Licenser för 1 100 tkr betalas i december.")]
    [InlineData("Statsbidraget till komvux minskade ytterligare i juni.")]
    [InlineData("Prognosen har försämrats sedan tertial 1.")]
    [InlineData("Prognosen har försämrats med 1 250 tkr sedan tertial 1.")]
    [InlineData("Underskottet är 1 250 tkr högre än i april.")]
    [InlineData("Underskottet har ökat sedan förra uppföljningen.")]
    [InlineData("Underskottet är lägre än i januari.")]
    [InlineData("Underskottet är lägre än förra året.")]
    [InlineData("Prognosen är högre än i april.")]
    [InlineData("Kostnaderna har ökat sedan tertial 1.")]
    [InlineData("Prognosen för skolskjuts är oförändrad.")]
    [InlineData("Prognosen är inte oförändrad.")]
    [InlineData("Förskolan väntas hålla budgeten.")]
    [InlineData("Målet är att budgeten ska hållas.")]
    [InlineData("Hemtjänstens timmar är 6 procent fler än förra året.")]
    [InlineData("Arbetet följer planen.")]
    public void A_comment_that_agrees_or_speaks_of_something_else_is_not(string comment)
    {
        _year.Comment(comment);

        _year.Found().ShouldBeEmpty();
    }

    [Fact]
    public void A_line_close_to_its_budget_may_be_said_to_keep_it()
    {
        _year.Money("b-02", 2, (6_400, 67_530), (6_320, 67_600), (9_600, 101_400), "Budgeten väntas hållas. Prognosen är i balans.");

        _year.Found().ShouldBeEmpty();
    }

    [Fact]
    public void An_unchanged_forecast_is_the_budgets_or_last_times()
    {
        _year.Money("b-02", 2, (6_400, 67_530), (6_320, 69_700), (9_600, 101_300), "Prognosen för året är oförändrad, eftersom timmarna minskar i höst.");
        _year.Money("b-01", 2, (14_330, 112_230), (14_530, 112_680), (21_600, 168_900), "Prognosen är oförändrad.");

        _year.Found().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Underskottet är 1 700 tkr, varav skolskjuts 1 200 tkr och elevassistenter 900 tkr.", true)]
    [InlineData("Underskottet är 1 700 tkr, varav skolskjuts 1 200 tkr och elevassistenter 500 tkr.", false)]
    [InlineData("Underskottet är 1 700 tkr, varav skolskjuts 1 200 tkr.", false)]
    [InlineData("Underskottet är 1,7 mnkr, varav skolskjuts 1,2 mnkr och elevassistenter 0,5 mnkr.", false)]
    [InlineData("Skolskjutsen kostar 2 600 tkr mer, fördelat på taxi 1 400 tkr och buss 900 tkr.", true)]
    [InlineData("Skolskjutsen kostar 2 600 tkr mer, fördelat på taxi 1 700 tkr och buss 900 tkr.", false)]
    [InlineData("Skolskjutsen kostar 2 600 tkr mer, fördelat på tre linjer.", false)]
    [InlineData("Skolskjutsarna kostar 300 tkr mer än budget och lärarna 200 tkr mindre.", false)]
    public void Parts_that_do_not_make_their_whole_are_found(string comment, bool found)
    {
        _year.Comment(comment);

        _year.Checks().ShouldBe(found ? [Check.TotalDiffersFromParts] : []);
    }
}
