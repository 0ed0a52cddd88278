using Tertial.Bench;

// Measures and prints; stores nothing. Figures to trust are the ratios of one run: the machine is noisy.
if (args is ["bare", var file, var port]) return await BareKestrel.ServeAsync(file, port);
if (args is ["papers"]) return await PaperSpeed.MeasureAsync();

var measures = new List<Measure>();
if (args is [] or ["verdicts"]) measures.AddRange(VerdictSpeed.Run());
if (args is []) measures.AddRange(await PaperSpeed.RunAsync());
if (args is [] or ["editor"]) measures.AddRange(await EditorSpeed.RunAsync());
if (args is [] or ["import"]) measures.AddRange(await ImportSpeed.RunAsync());
if (args is [] or ["reporting"]) measures.AddRange(await ReportingSpeed.RunAsync());
if (args is [] or ["ledger"]) measures.AddRange(await LedgerSpeed.RunAsync());
if (args is [] or ["site"]) measures.AddRange(await SiteSpeed.RunAsync());
Console.WriteLine();
Console.WriteLine($"{"What",-62} {"Measured",-22} {"Asked",-14} ");
foreach (var measure in measures) Console.WriteLine($"{measure.What,-62} {measure.Figure,-22} {measure.Asked,-14} {(measure.Holds ? "holds" : "DOES NOT HOLD")}");
return measures.TrueForAll(measure => measure.Holds) ? 0 : 1;
