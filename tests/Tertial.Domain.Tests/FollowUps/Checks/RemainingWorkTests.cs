using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

public sealed class RemainingWorkTests
{
    private readonly CheckedYear _year = new();

    [Theory]
    [InlineData("Kurserna är hållna. Den sista utvärderingen återstår.")]
    [InlineData("Det som återstår är att utbilda vikarierna.")]
    [InlineData("Serverings- och livsmedelstillstånd återstår.")]
    [InlineData("Ej klart.")]
    [InlineData("Ännu inte klart.")]
    [InlineData("E-tjänsten är inte helt färdig.")]
    [InlineData("Två skolor har börjat, men arbetet är ej avslutat.")]
    [InlineData("Arbetet fortsätter under hösten.")]
    [InlineData("Projektet fortsätter till och med mars 2025.")]
    [InlineData("Arbetet pågår.")]
    [InlineData("Utbildningen är i stort sett klar.")]
    [InlineData("Översynen är delvis genomförd.")]
    [InlineData("Den sista etappen blir klar i november.")]
    [InlineData("Inventeringen kommer att slutföras i tertial 3.")]
    [InlineData("Lokalen väntas bli färdig under oktober.")]
    public void Completed_with_words_saying_work_remains_is_found(string done)
    {
        _year.Report("a-02", 2, ReportedStatus.Completed, "2024-06-10", also: facts => facts with { Done = done });

        _year.Checks().ShouldBe([Check.WorkRemains]);
    }

    [Theory]
    [InlineData("Alla fjorton lärare är klara med utbildningen. Samtliga klasser i årskurs 4–6 läser tillsammans varje dag.")]
    [InlineData("Inget återstår.")]
    [InlineData("Allt är klart och ingenting återstår att göra.")]
    [InlineData("Köket blev inte klart i tid, men träffpunkten öppnade den 10 juni.")]
    [InlineData("Arbetet fortsätter i ordinarie verksamhet.")]
    [InlineData("Arbetet fortsätter som en del av den löpande verksamheten.")]
    [InlineData("Tretton av fjorton chefer har gått hela programmet. Nästa omgång startar i januari.")]
    [InlineData("Kursen avslutades den 20 december. 15 av 18 deltagare är klara.")]
    [InlineData("Vi fortsätter att använda modellen på alla skolor.")]
    [InlineData("Fullmäktige antog detaljplanen den 16 december. Den rymmer 44 bostäder nära stationen.")]
    [InlineData("Arbetssättet ingår nu i chefernas rutin.")]
    [InlineData("Upphandlingen är genomförd. Avtalet börjar gälla i januari.")]
    [InlineData("De tolv lönerna rättas från den 1 april.")]
    [InlineData("Utredningen visar vad som behöver göras 2025.")]
    [InlineData("Elever som inte är behöriga har fått en egen plan.")]
    [InlineData("Resterna av den gamla vägen är borta.")]
    public void Completed_work_that_is_told_of_is_not(string done)
    {
        _year.Report("a-02", 2, ReportedStatus.Completed, "2024-06-10", also: facts => facts with { Done = done });

        _year.Found().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Gatan får sitt sista lager asfalt i juni 2025.", true)]
    [InlineData("Inga läxhjälpare är anställda till våren.", true)]
    [InlineData("Inget", false)]
    [InlineData("Inget återstår.", false)]
    [InlineData("Nej.", false)]
    [InlineData("-", false)]
    [InlineData("Allt är klart.", false)]
    [InlineData("Det finns inget kvar att göra.", false)]
    public void The_field_for_what_remains_counts_unless_it_says_nothing_does(string remains, bool found)
    {
        _year.Report("a-02", 2, ReportedStatus.Completed, "2024-06-10", also: facts => facts with { WorkRemains = remains });

        _year.Checks().Contains(Check.WorkRemains).ShouldBe(found);
    }

    [Fact]
    public void What_is_not_completed_may_of_course_remain()
    {
        _year.Report("a-01", 2, ReportedStatus.UnderWay, also: facts => facts with { Done = "Utvärderingen återstår." });

        _year.Found().ShouldBeEmpty();
    }
}
