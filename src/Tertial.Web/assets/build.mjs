// Bundles the stylesheet with its fonts, the scripts and the drawings to wwwroot/dist. Names are stable: the server adds the hash.
import { readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const dist = "../wwwroot/dist";

await rm(dist, { recursive: true, force: true });

await build({
  entryPoints: ["css/site.css", "site.js", "saving.js"],
  entryNames: "[name]",
  outdir: dist,
  bundle: true,
  minify: true,
  target: ["chrome111", "firefox115", "safari16.4"],
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]",
  logLevel: "warning",
});

for (const name of ["icons", "ridges", "favicon"]) {
  const svg = await readFile(`icons/${name}.svg`, "utf8");
  await writeFile(`${dist}/${name}.svg`, svg.replace(/<!--.*?-->/gs, "").replace(/>\s+</g, "><"));
}
