/**
 * Lets Node import the binary assets that wrangler bundles: `.bin` as an ArrayBuffer, `.wasm` as a WebAssembly.Module.
 * Use: `node --import ./scripts/node-assets.ts script.ts`.
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

registerHooks({
  load(url, context, nextLoad) {
    if (url.endsWith(".bin")) return { format: "module", shortCircuit: true, source: moduleOf(url, "bytes.buffer") };
    if (url.endsWith(".wasm")) {
      return { format: "module", shortCircuit: true, source: moduleOf(url, "new WebAssembly.Module(bytes)") };
    }
    return nextLoad(url, context);
  },
});

/** Source of a module whose default export is made from the file's bytes. */
function moduleOf(url: string, value: string): string {
  const base64 = readFileSync(new URL(url)).toString("base64");
  return `const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64("${base64}") : Uint8Array.from(atob("${base64}"), (c) => c.charCodeAt(0));\nexport default ${value};`;
}
