using Tertial.Domain.Organisation;

namespace Tertial.Web.Words;

/// <summary>A word a citizen meets, and what it means.</summary>
public sealed record Term(string Word, string Meaning)
{
    /// <summary>Where it stands in the glossary's page.</summary>
    public string Id => Slug.Of(Word);
}

/// <summary>The words of the field in plain Swedish, in alphabetical order.</summary>
public static class Glossary
{
    public static IReadOnlyList<Term> Terms { get; } = [.. All().OrderBy(term => term.Word, Swedish.Order)];

    private static IEnumerable<Term> All() =>
    [
        new("Aktivitet", "Något bestämt som kommunen ska göra för att nå ett mål. En aktivitet har en enhet som ansvarar, en tid när den ska börja och en tid när den ska vara klar. Vissa aktiviteter är löpande och blir aldrig klara."),
        new("Allmän handling", "Ett papper, ett mejl eller en uppgift som finns hos kommunen och som har kommit in eller skrivits klart där. Du har rätt att läsa den om den inte omfattas av sekretess. Du behöver inte säga vem du är eller varför du vill läsa den."),
        new("Anslag", "Ett meddelande på kommunens digitala anslagstavla om att ett protokoll är justerat. Tiden för att överklaga räknas från den dag anslaget sätts upp."),
        new("Avvikelse", "Något som inte går som planerat. För en aktivitet betyder det att den är försenad, pausad, inte har börjat i tid eller har avslutats utan beslut. För pengar är det skillnaden mellan budget och prognos: plus är bättre än budget och minus är sämre."),
        new("Beredning", "Arbetet innan ett beslut fattas. Någon samlar fakta, skriver ett förslag och låter ett utskott eller en nämnd säga sitt."),
        new("Beslutspunkt", "En numrerad mening i ett beslut, också kallad att-sats. Varje punkt är ett eget beslut och kan få ett eget svar."),
        new("Bordläggning", "Att en fråga skjuts upp till ett senare sammanträde utan att utredas mer."),
        new("Budget", "Hur mycket pengar som får användas till vad under ett år."),
        new("Delårsrapport", "Den rapport som kommunen enligt lag ska göra under året, om ekonomin och målen. Här är det uppföljningen per den 31 augusti. Fullmäktige och revisorerna ska få den inom två månader."),
        new("Diarienummer", "Numret på ett ärende i kommunens register. Med det kan du hitta alla handlingar i ärendet."),
        new("Fokusområde", "En del av kommunens vision. Varje förslag prövas mot fokusområdena innan det beslutas."),
        new("Förtroendevald", "Den som är vald av väljarna, eller av fullmäktige, till ett politiskt uppdrag."),
        new("Förvaltning", "Alla som är anställda för att göra det som politikerna har beslutat."),
        new("God ekonomisk hushållning", "Att kommunen sköter sin ekonomi och sin verksamhet så att den räcker också till dem som kommer efter. Fullmäktige ska enligt lag besluta mål för det, både för pengarna och för verksamheten."),
        new("Investering", "Pengar till något som ska användas i många år, till exempel en gata eller en byggnad. Investeringar redovisas för sig."),
        new("Justering", "Att valda personer kontrollerar och godkänner protokollet efter ett sammanträde. Det ska ske inom 14 dagar."),
        new("Kommunfullmäktige", "Kommunens högsta beslutande organ. Ledamöterna väljs av dig och andra väljare vart fjärde år. Fullmäktige beslutar kommunens mål, budget och skatt."),
        new("Kommunstyrelsen", "Leder och samordnar kommunens arbete. Fullmäktige väljer ledamöterna. Styrelsen beslutar en plan för hur fullmäktiges mål ska nås och följer upp den."),
        new("Laga kraft", "Att ett beslut inte längre kan överklagas. Det är inte samma sak som att det börjar gälla. Ett beslut kan gälla innan det har laga kraft."),
        new("Laglighetsprövning", "Så heter överklagandet av de flesta kommunala beslut. Domstolen prövar bara om beslutet följer lagen. Den kan upphäva beslutet men inte byta det mot ett annat."),
        new("Mandatperiod", "De fyra år mellan två val som de förtroendevalda är valda för."),
        new("Medlem i kommunen", "Du är medlem i kommunen om du är folkbokförd där, äger en fastighet där eller ska betala kommunalskatt där. Är du medlem får du överklaga kommunens beslut."),
        new("Mål", "Det som ett politiskt organ har beslutat ska uppnås. Fullmäktiges mål gäller hela kommunen. Styrelsens mål säger hur fullmäktiges mål ska nås."),
        new("Mått", "En siffra som visar om ett mål nås, till exempel andelen elever som är behöriga till gymnasiet. Ett mått har ett värde att nå och ett år när det ska vara nått."),
        new("Nettokostnad", "Det som verksamheten kostar när intäkter som avgifter och bidrag har dragits av."),
        new("Nämnd", "En grupp förtroendevalda som ansvarar för en del av kommunens arbete. Fullmäktige väljer ledamöterna."),
        new("Paragraf", "Ett beslut i ett protokoll. Varje ärende på sammanträdet får ett eget nummer, som skrivs med tecknet §."),
        new("Prognos", "Vad kommunen tror att året kommer att kosta, eller om ett mål kommer att vara nått när året är slut."),
        new("Ram", "Så mycket pengar som fullmäktige låter en nämnd eller styrelse använda under året."),
        new("Reservation", "Att en ledamot låter skriva i protokollet att han eller hon inte håller med om beslutet."),
        new("Revisor", "Den som fullmäktige har valt för att granska att styrelsen och nämnderna gör det de ska."),
        new("Sekretess", "Att en handling, eller en del av den, inte får lämnas ut. Det ska alltid finnas stöd i lag, och kommunen ska säga vilken paragraf som gäller."),
        new("Tertial", "En tredjedel av ett år, alltså fyra månader. Tertialen slutar den 30 april, den 31 augusti och den 31 december."),
        new("Tjänsteskrivelse", "Ett papper från förvaltningen med ett förslag till beslut och skälen till det."),
        new("Upphävt beslut", "Ett beslut som inte längre gäller, eftersom en domstol eller organet självt har tagit bort det."),
        new("Uppföljning", "En redovisning av hur det går: vad som är gjort, vad det kostade och om målen nås. Uppföljningen fryses när den är klar och ändras inte efteråt."),
        new("Utfall", "Hur mycket pengar som faktiskt har använts hittills."),
        new("Utskott", "En mindre grupp ur en styrelse eller nämnd som förbereder ärenden. Ett utskott får inte besluta om verksamhetens mål."),
        new("Verksamhetsplan", "Styrelsens beslut om vilka mål och aktiviteter förvaltningen ska arbeta med under ett år, och hur pengarna fördelas. Planen ändras bara genom ett nytt beslut."),
        new("Villkorat beslut", "Ett beslut som är fattat men som inte gäller förrän något annat har hänt, till exempel att fullmäktige har beslutat om pengarna."),
        new("Vision", "Fullmäktiges bild av hur kommunen ska vara på lång sikt."),
        new("Yrkande", "Det en ledamot vill att organet ska besluta, sagt på sammanträdet."),
        new("Årshjul", "En bild av när på året planen görs, följs upp och beslutas."),
        new("Årsredovisning", "Kommunens redovisning av hela året. Den ska vara klar senast den 15 april året efter."),
        new("Ärende", "En fråga som kommunen utreder och beslutar om. Alla handlingar och beslut i samma fråga har samma diarienummer."),
        new("Återremiss", "Att ett ärende skickas tillbaka för att utredas mer. Organet ska säga varför."),
    ];
}
