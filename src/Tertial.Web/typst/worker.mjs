// Makes PDF of documents: frames of JSON in on standard input, one at a time, and out on standard output. Ends when its input does.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Glyphs } from "./glyphs.mjs";

const home = dirname(fileURLToPath(import.meta.url));
const fontFiles = [
  ...["Regular", "Semibold", "It", "SemiboldIt"].map((cut) => `node_modules/source-sans/TTF/SourceSans3-${cut}.ttf`),
  ...["Regular", "Semibold", "It", "SemiboldIt"].map((cut) => `node_modules/source-serif/TTF/SourceSerif4-${cut}.ttf`),
];

/** What stops a document: a word that the site has a sentence for, and a detail for whoever mends it. */
class Fault extends Error {
  constructor(fault, detail) {
    super(detail);
    this.fault = fault;
  }
}

function readFonts() {
  return fontFiles.map((file) => {
    try {
      return readFileSync(join(home, file));
    } catch {
      throw new Fault("font", file.split("/").at(-1));
    }
  });
}

async function createSetter() {
  const fonts = readFonts();
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = NodeCompiler.create({ workspace: home, fontArgs: [{ fontBlobs: fonts }] });
  return { compiler, glyphs: new Glyphs(fonts) };
}

function explain(compiler, error) {
  const [first] = compiler.fetchDiagnostics(error);
  const place = first?.range ? `${basename(first.path || "paper.typ")}, rad ${first.range.start.line + 1}: ` : "";
  return place + (first?.message ?? "okänt fel");
}

function set({ compiler, glyphs }, job) {
  const paper = glyphs.keep(job.paper);
  compiler.mapShadow(join(home, "paper.json"), Buffer.from(JSON.stringify(paper)));
  if (job.emblem) compiler.mapShadow(join(home, "emblem"), Buffer.from(job.emblem, "base64"));
  const compiled = compiler.compile({ mainFilePath: join(home, "paper.typ") });
  const warnings = compiled.takeWarnings();
  if (warnings) {
    const detail = explain(compiler, warnings);
    throw new Fault(detail.includes("unknown font family") ? "font" : "template", detail);
  }
  if (compiled.hasError()) {
    const detail = explain(compiler, compiled.takeError());
    // The only picture that comes from outside: the drawings are our own.
    throw new Fault(job.emblem && /decode image|parse SVG|image format/i.test(detail) ? "emblem" : "template", detail);
  }
  try {
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: paper.standard }), pages: compiled.result.numOfPages };
  } catch (error) {
    throw new Fault("template", String(error.message ?? error));
  }
}

function send(header, body = Buffer.alloc(0)) {
  const text = Buffer.from(JSON.stringify({ ...header, memory: process.memoryUsage.rss() }));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE(text.length, 0);
  lengths.writeUInt32BE(body.length, 4);
  process.stdout.write(Buffer.concat([lengths, text, body]));
}

let setter;
try {
  setter = await createSetter();
  send({ ready: true });
} catch (error) {
  send({ fault: error.fault ?? "engine", detail: error.message });
}

function answer(bytes) {
  try {
    const { pdf, pages } = set(setter, JSON.parse(bytes.toString("utf8")));
    send({ pages }, pdf);
  } catch (error) {
    send({ fault: error.fault ?? "template", detail: error.message });
  }
  setter.compiler.evictCache(0);
}

let waiting = Buffer.alloc(0);
process.stdin.on("data", (chunk) => {
  waiting = Buffer.concat([waiting, chunk]);
  while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE(0)) {
    const end = 4 + waiting.readUInt32BE(0);
    answer(waiting.subarray(4, end));
    waiting = waiting.subarray(end);
  }
});
process.stdin.on("end", () => process.exit(0));
