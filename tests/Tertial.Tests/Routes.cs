namespace Tertial.Tests;

/// <summary>Every page of the site, with an address in the demo municipality to try it at. A page that is not here fails the tests that walk them.</summary>
public static class Routes
{
    /// <summary>Route templates of public pages, and where to try each.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Public = new Dictionary<string, string[]>
    {
        [""] = ["/"],
        ["verksamhetsplan"] = ["/verksamhetsplan"],
        ["verksamhetsplan/{organ}/{ar:int}"] = ["/verksamhetsplan/ks/2024", "/verksamhetsplan/ks/2024?per=2023-11-20"],
        ["verksamhetsplan/{organ}/{ar:int}/version/{nummer:int}"] = ["/verksamhetsplan/ks/2024/version/1"],
        ["verksamhetsplan/{organ}/{ar:int}/tidslinje"] = ["/verksamhetsplan/ks/2024/tidslinje", "/verksamhetsplan/ks/2024/tidslinje?visa=enhet", "/verksamhetsplan/ks/2024/tidslinje?visa=fokusomrade&per=2024-02-01"],
        ["verksamhetsplan/{organ}/{ar:int}/jamfor"] = ["/verksamhetsplan/ks/2024/jamfor"],
        ["verksamhetsplan/{organ}/{ar:int}/jamfor/{a:int}/{b:int}"] = ["/verksamhetsplan/ks/2024/jamfor/1/2"],
        ["verksamhetsplan/{organ}/{ar:int}/version/{nummer:int}/dokument"] = ["/verksamhetsplan/ks/2024/version/1/dokument"],
        ["mal"] = ["/mal"],
        ["mal/kf/{slug}"] = ["/mal/kf/invanare-2026", "/mal/kf/sjukfranvaron-ska-minska"],
        ["mal/{organ}/{ar:int}/{kod}"] = ["/mal/ks/2024/1-1", "/mal/ks/2024/1-2", "/mal/ks/2024/6-1"],
        ["aktivitet/{organ}/{ar:int}/{kod}"] = ["/aktivitet/ks/2024/a-03", "/aktivitet/ks/2024/a-38"],
        ["uppfoljning"] = ["/uppfoljning"],
        ["uppfoljning/{organ}/{ar:int}/{period}"] = ["/uppfoljning/ks/2024/tertial-1"],
        ["uppfoljning/{organ}/{ar:int}/{period}/dokument"] = ["/uppfoljning/ks/2024/tertial-1/dokument"],
        ["beslut"] = ["/beslut", "/beslut?organ=kf"],
        ["beslut/{organ}/{datum}/{paragraf}"] = ["/beslut/ks/2023-11-07/142", "/beslut/ks/2024-06-11/74"],
        ["arende/{slug}"] = ["/arende/ks-23-702", "/arende/ks-23-702?per=2023-11-20", "/arende/ks-24-211"],
        ["arende/{slug}/handling/{id:guid}"] = ["/arende/ks-23-702/handling/018b377f-cbd4-7111-852d-508d30b5a76c"],
        ["sammantraden/{ar:int?}"] = ["/sammantraden", "/sammantraden/2024?organ=ks", "/sammantraden/2025"],
        ["uppdrag"] = ["/uppdrag", "/uppdrag?lage=alla", "/uppdrag?organ=kf&lage=forsenat&per=2024-10-21"],
        ["uppdrag/{id:guid}"] = ["/uppdrag/018f2e35-7efc-7119-bdc5-8e8a08083cb2", "/uppdrag/018fc386-7436-7119-a44c-a16925d0d726"],
        ["sok"] = ["/sok", "/sok?fraga=%C3%A5tg%C3%A4rd", "/sok?fraga=skola"],
        ["sa-raknas-bedomningen"] = ["/sa-raknas-bedomningen"],
        ["ordlista"] = ["/ordlista"],
        ["tillganglighet"] = ["/tillganglighet"],
        ["fran-val-till-vardag"] = ["/fran-val-till-vardag"],
        ["arshjul/{ar:int?}"] = ["/arshjul", "/arshjul/2024"],
        ["logga-in"] = ["/logga-in"],
        ["logga-ut"] = ["/logga-ut"],
    };

    /// <summary>Files beside the pages: route templates, and where to try each.</summary>
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["/verksamhetsplan/{organ}/{ar:int}"] = "/verksamhetsplan/ks/2024",
        ["/verksamhetsplan/{organ}/{ar:int}/version/{nummer:int}"] = "/verksamhetsplan/ks/2024/version/1",
        ["/uppfoljning/{organ}/{ar:int}/{period}"] = "/uppfoljning/ks/2024/tertial-1",
        ["/beslut/{organ}/{datum}/{paragraf}"] = "/beslut/ks/2023-11-07/142",
        ["/arende/{slug}/handling/{id:guid}"] = "/arende/ks-23-702/handling/018b377f-cbd4-7111-852d-508d30b5a76c",
    };

    /// <summary>Files in the workplace, with the permission each takes.</summary>
    public static readonly IReadOnlyDictionary<string, (string Permission, string Address)> WorkplaceFiles = new Dictionary<string, (string, string)>
    {
        ["/arbete/arende/{slug}/handling/{id:guid}"] = ("KeepMatters", "/arbete/arende/ks-23-702/handling/018b377f-cbd4-7111-852d-508d30b5a76c"),
        ["/arbete/uppfoljning/{organ}/{ar:int}/{period}"] = ("ReadWorkplace", "/arbete/uppfoljning/ks/2024/tertial-2"),
    };

    /// <summary>Pages the server itself answers with when something is wrong: an address that leads to each, and the status it must have.</summary>
    public static readonly IReadOnlyDictionary<string, (string Address, int Status)> Failures = new Dictionary<string, (string, int)>
    {
        ["fel/{kod:int?}"] = ("/finns-inte", 404),
        ["nekad"] = ("/nekad", 403),
    };

    /// <summary>Route templates of workplace pages, with the permission each takes.</summary>
    public static readonly IReadOnlyDictionary<string, (string Permission, string[] Addresses)> Workplace = new Dictionary<string, (string, string[])>
    {
        ["arbete"] = ("ReadWorkplace", ["/arbete"]),
        ["arbete/att-gora"] = ("ReadWorkplace", ["/arbete/att-gora"]),
        ["arbete/ersattare"] = ("ReadWorkplace", ["/arbete/ersattare"]),
        ["arbete/installningar/personer"] = ("KeepPeople", ["/arbete/installningar/personer"]),
        ["arbete/installningar/personer/{id:guid}"] = ("KeepPeople", ["/arbete/installningar/personer/01859fd7-d7f5-7103-8805-68ced967fccd"]),
        ["arbete/uppfoljning/paminnelser"] = ("ReadReminders", ["/arbete/uppfoljning/paminnelser"]),
        ["arbete/installningar"] = ("KeepTemplates", ["/arbete/installningar"]),
        ["arbete/installningar/marke"] = ("KeepTemplates", ["/arbete/installningar/marke"]),
        ["arbete/installningar/tjansteskrivelse"] = ("KeepTemplates", ["/arbete/installningar/tjansteskrivelse"]),
        ["arbete/rapportera"] = ("ReadWorkplace", ["/arbete/rapportera"]),
        ["arbete/rapportera/{organ}/{ar:int}/{period}"] = ("ReadWorkplace", ["/arbete/rapportera/ks/2024/tertial-2"]),
        ["arbete/rapportera/{organ}/{ar:int}/{period}/godkann"] = ("ApproveReports", ["/arbete/rapportera/ks/2024/tertial-2/godkann"]),
        ["arbete/rapportera/{organ}/{ar:int}/{period}/matt"] = ("KeepMetrics", ["/arbete/rapportera/ks/2024/tertial-2/matt"]),
        ["arbete/installningar/godkannande"] = ("KeepTemplates", ["/arbete/installningar/godkannande"]),
        ["arbete/plan"] = ("ReadWorkplace", ["/arbete/plan"]),
        ["arbete/plan/{organ}/{ar:int}/prova"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/prova", "/arbete/plan/ks/2024/prova?aktivitet=a-03", "/arbete/plan/ks/2024/prova?andring=tid%7Ca-03%7C%7C2024-11&andring=avsluta%7Ca-05%7CResurserna%20beh%C3%B6vs%20till%20annat.&andring=pengar%7Cb-01%7Cb-02%7C10000000"]),
        ["arbete/plan/{organ}/{ar:int}/utkast"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast", "/arbete/plan/ks/2024/utkast?visa=andringar", "/arbete/plan/ks/2024/utkast?visa=beslutad"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/mal/{kod}"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast/mal/1-1"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/aktivitet/{kod}"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast/aktivitet/a-01"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/budget"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast/budget"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/budget/{kod}"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast/budget/b-02"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/texter"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast/texter"]),
        ["arbete/plan/ny"] = ("Prepare", ["/arbete/plan/ny", "/arbete/plan/ny?organ=ks&ar=2025&fran=foregaende"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/kasta"] = ("Prepare", ["/arbete/plan/ks/2024/utkast/kasta"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/tidslinje"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast/tidslinje", "/arbete/plan/ks/2024/utkast/tidslinje?visa=enhet", "/arbete/plan/ks/2024/utkast/tidslinje?visa=fokusomrade"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/andringar"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast/andringar"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/flera"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/flera"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/foresla"] = ("Prepare", ["/arbete/plan/ks/2024/utkast/foresla"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/aktivitet/{kod}/flytta"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/aktivitet/a-03/flytta"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/aktivitet/{kod}/kopiera"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/aktivitet/a-03/kopiera"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/aktivitet/{kod}/dela"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/aktivitet/a-03/dela"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/aktivitet/{kod}/sla-ihop"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/aktivitet/a-03/sla-ihop"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/aktivitet/{kod}/avsluta"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/aktivitet/a-03/avsluta"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/aktivitet/{kod}/ta-bort"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/aktivitet/a-03/ta-bort"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/mal/{kod}/flytta"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/mal/1-1/flytta"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/mal/{kod}/ta-bort"] = ("WritePlan", ["/arbete/plan/ks/2024/utkast/mal/1-1/ta-bort"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/budget/{kod}/flytta"] = ("WriteBudget", ["/arbete/plan/ks/2024/utkast/budget/b-02/flytta"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/budget/{kod}/ta-bort"] = ("WriteBudget", ["/arbete/plan/ks/2024/utkast/budget/b-02/ta-bort"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/in-och-ut"] = ("ReadWorkplace", ["/arbete/plan/ks/2024/utkast/in-och-ut"]),
        ["arbete/plan/{organ}/{ar:int}/utkast/in-och-ut/{fil:guid}"] = ("ReadWorkplace", []),
        ["arbete/uppfoljning"] = ("ReadWorkplace", ["/arbete/uppfoljning"]),
        ["arbete/uppfoljning/{organ}/{ar:int}/perioder"] = ("Prepare", ["/arbete/uppfoljning/ks/2024/perioder"]),
        ["arbete/uppfoljning/{organ}/{ar:int}/{period}"] = ("ReadWorkplace", ["/arbete/uppfoljning/ks/2024/tertial-1", "/arbete/uppfoljning/ks/2024/tertial-2", "/arbete/uppfoljning/ks/2024/tertial-3"]),
        ["arbete/uppfoljning/{organ}/{ar:int}/{period}/texter"] = ("ReadWorkplace", ["/arbete/uppfoljning/ks/2024/tertial-2/texter"]),
        ["arbete/uppfoljning/{organ}/{ar:int}/{period}/bedom"] = ("Assess", ["/arbete/uppfoljning/ks/2024/tertial-2/bedom"]),
        ["arbete/uppfoljning/{organ}/{ar:int}/{period}/kontroller"] = ("ReadWorkplace", ["/arbete/uppfoljning/ks/2024/tertial-2/kontroller"]),
        ["arbete/uppfoljning/{organ}/{ar:int}/{period}/arende"] = ("Prepare", ["/arbete/uppfoljning/ks/2024/tertial-2/arende"]),
        ["arbete/matt"] = ("ReadWorkplace", ["/arbete/matt"]),
        ["arbete/matt/{id:guid}"] = ("ReadWorkplace", ["/arbete/matt/01879360-d39d-7109-b7c5-9dc12bc620e5", "/arbete/matt/01879360-c7be-7109-a750-b8b3daad965f"]),
        ["arbete/matt/ny"] = ("KeepMetrics", ["/arbete/matt/ny", "/arbete/matt/ny?fran=01879360-d39d-7109-b7c5-9dc12bc620e5"]),
        ["arbete/matt/{id:guid}/andra"] = ("KeepMetrics", ["/arbete/matt/01879360-d39d-7109-b7c5-9dc12bc620e5/andra"]),
        ["arbete/matt/{id:guid}/nyckeltal"] = ("KeepMetrics", ["/arbete/matt/01879360-d39d-7109-b7c5-9dc12bc620e5/nyckeltal"]),
        ["arbete/matt/{id:guid}/utfall"] = ("KeepMetrics", ["/arbete/matt/01879360-d39d-7109-b7c5-9dc12bc620e5/utfall"]),
        ["arbete/matt/jamfor"] = ("KeepMetrics", ["/arbete/matt/jamfor"]),
        ["arbete/arenden"] = ("ReadWorkplace", ["/arbete/arenden"]),
        ["arbete/arende/{slug}"] = ("ReadWorkplace", ["/arbete/arende/ks-23-702", "/arbete/arende/ks-24-058"]),
        ["arbete/arenden/nytt"] = ("KeepMatters", ["/arbete/arenden/nytt"]),
        ["arbete/arenden/word/{slug?}"] = ("KeepMatters", ["/arbete/arenden/word", "/arbete/arenden/word/ks-24-362"]),
        ["arbete/arende/{slug}/uppgifter"] = ("KeepMatters", ["/arbete/arende/ks-24-362/uppgifter"]),
        ["arbete/arende/{slug}/punkt/{id:guid?}"] = ("KeepMatters", ["/arbete/arende/ks-24-362/punkt", "/arbete/arende/ks-23-702/punkt/018b377f-dba8-7112-ba36-05c082336f9a"]),
        ["arbete/arende/{slug}/skriv-villkor/{id:guid?}"] = ("KeepMatters", ["/arbete/arende/ks-24-362/skriv-villkor", "/arbete/arende/ks-24-058/skriv-villkor/018d543b-7fea-7113-a5ae-6a0191e0ea0a"]),
        ["arbete/arende/{slug}/handling/{id:guid?}"] = ("KeepMatters", ["/arbete/arende/ks-24-362/handling", "/arbete/arende/ks-23-702/handling/018b377f-cbd4-7111-852d-508d30b5a76c"]),
        ["arbete/arende/{slug}/handling/{id:guid}/las"] = ("KeepMatters", ["/arbete/arende/ks-23-702/handling/018b377f-cbd4-7111-852d-508d30b5a76c/las"]),
        ["arbete/arende/{slug}/handling/{id:guid}/personnummer"] = ("KeepMatters", ["/arbete/arende/ks-23-702/handling/018b377f-cbd4-7111-852d-508d30b5a76c/personnummer"]),
        ["arbete/arende/{slug}/upphav/{id:guid}"] = ("RecordDecisions", ["/arbete/arende/ks-23-702/upphav/018b377f-dba8-7112-ba36-05c082336f9a", "/arbete/arende/ks-24-071/upphav/018d9c54-b371-7112-b72a-1b677341fbcf"]),
        ["arbete/arende/{slug}/ratta/{id:guid}"] = ("RecordDecisions", ["/arbete/arende/ks-23-702/ratta/018ba8cb-cf87-7114-9378-887da33b50df"]),
        ["arbete/arende/{slug}/provning"] = ("ReadWorkplace", ["/arbete/arende/ks-23-702/provning", "/arbete/arende/ks-24-362/provning"]),
        ["arbete/arenden/egna-provningar"] = ("KeepTemplates", ["/arbete/arenden/egna-provningar"]),
        ["arbete/arende/{slug}/behandling"] = ("RecordDecisions", ["/arbete/arende/ks-24-362/behandling"]),
        ["arbete/arende/{slug}/klocka/{id:guid}"] = ("RecordDecisions", ["/arbete/arende/ks-23-702/klocka/018ba8cb-cf87-7114-9378-887da33b50df"]),
        ["arbete/arende/{slug}/villkor/{id:guid}"] = ("RecordDecisions", ["/arbete/arende/ks-24-058/villkor/018d543b-7fea-7113-a5ae-6a0191e0ea0a"]),
        ["arbete/sammantraden/{ar:int?}"] = ("ReadWorkplace", ["/arbete/sammantraden", "/arbete/sammantraden/2024?organ=kf"]),
        ["arbete/sammantraden/nya"] = ("RecordDecisions", ["/arbete/sammantraden/nya"]),
        ["arbete/sammantraden/{id:guid}"] = ("RecordDecisions", ["/arbete/sammantraden/018b89e5-bcf7-711a-9694-1fd5324c71c2", "/arbete/sammantraden/018b89fc-2ad8-711a-8285-a74ccb17ec59"]),
        ["arbete/uppdrag"] = ("ReadWorkplace", ["/arbete/uppdrag", "/arbete/uppdrag?lage=alla"]),
        ["arbete/uppdrag/nytt"] = ("RecordDecisions", ["/arbete/uppdrag/nytt", "/arbete/uppdrag/nytt?punkt=018f806a-9b19-7112-aa65-427762a5e765"]),
        ["arbete/uppdrag/{id:guid}"] = ("ReadWorkplace", ["/arbete/uppdrag/018f2e35-7efc-7119-bdc5-8e8a08083cb2", "/arbete/uppdrag/018fc386-7436-7119-a44c-a16925d0d726"]),
        ["arbete/uppdrag/{id:guid}/rapportera"] = ("ReportAssignments", ["/arbete/uppdrag/018f2e35-7efc-7119-bdc5-8e8a08083cb2/rapportera"]),
        ["arbete/uppdrag/{id:guid}/forlang"] = ("RecordDecisions", ["/arbete/uppdrag/018f2e35-7efc-7119-bdc5-8e8a08083cb2/forlang"]),
        ["arbete/uppdrag/{id:guid}/avsluta"] = ("Prepare", ["/arbete/uppdrag/018f2e35-7efc-7119-bdc5-8e8a08083cb2/avsluta"]),
        ["arbete/ekonomi/{organ}/{ar:int}/{period}"] = ("ReadWorkplace", ["/arbete/ekonomi/ks/2024/tertial-2"]),
        ["arbete/ekonomi/{organ}/{ar:int}/{period}/oversikt"] = ("ReadWorkplace", ["/arbete/ekonomi/ks/2024/tertial-1/oversikt", "/arbete/ekonomi/ks/2024/tertial-2/oversikt"]),
        ["arbete/ekonomi/{organ}/{ar:int}/{period}/las-in"] = ("ReadWorkplace", ["/arbete/ekonomi/ks/2024/tertial-2/las-in"]),
        ["arbete/ekonomi/{organ}/{ar:int}/{period}/las-in/{fil:guid}"] = ("ReportBudget", []),
        ["arbete/journal"] = ("ReadJournal", ["/arbete/journal"]),
    };
}
