// Which characters every font can draw, read from the fonts' own tables. What one of them lacks would stop a whole document.
const substitutes = new Map([
  ["\u2011", "-"], ["\u00ad", ""], ["\u2713", "ja"], ["\u2714", "ja"], ["\u2717", "nej"], ["\u2718", "nej"], ["\u2212", "\u2013"], ["\ufeff", ""], ["\u200b", ""], ["\t", " "], ["\r", ""],
]);

export class Glyphs {
  #kept;

  constructor(fonts) {
    const [first, ...others] = fonts.map(characters);
    this.#kept = new Set([...first].filter((code) => others.every((other) => other.has(code))));
    this.#kept.add(0x0a);
  }

  /** The same value with every text made drawable. Drawings are left as they are: their words stand in the document too. */
  keep(value) {
    if (typeof value === "string") return this.#text(value);
    if (Array.isArray(value)) return value.map((item) => this.keep(item));
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.keep(item)]));
    return value;
  }

  #text(text) {
    let kept = "";
    for (const character of text.normalize("NFC")) {
      if (this.#kept.has(character.codePointAt(0))) kept += character;
      else kept += substitutes.get(character) ?? (character < " " ? "" : "?");
    }
    return kept;
  }
}

/** The characters in a font's "cmap" table, formats 4 and 12. */
function characters(font) {
  const found = new Set();
  const cmap = table(font, "cmap");
  for (let place = 0; place < font.readUInt16BE(cmap + 2); place++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + place * 8);
    const format = font.readUInt16BE(at);
    if (format === 4) segments(font, at, found);
    else if (format === 12) groups(font, at, found);
  }
  return found;
}

function table(font, name) {
  for (let place = 0; place < font.readUInt16BE(4); place++) {
    const at = 12 + place * 16;
    if (font.toString("latin1", at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no ${name} table.`);
}

function segments(font, at, found) {
  const count = font.readUInt16BE(at + 6);
  for (let place = 0; place < count; place += 2) {
    const last = font.readUInt16BE(at + 14 + place);
    const first = font.readUInt16BE(at + 16 + count + place);
    for (let code = first; code <= last && code < 0xffff; code++) found.add(code);
  }
}

function groups(font, at, found) {
  for (let place = 0; place < font.readUInt32BE(at + 12); place++) {
    const group = at + 16 + place * 12;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) found.add(code);
  }
}
