import cld3Module from "../generated/cld3.wasm";

/** What cld3 says: its language code, a probability 0 to 1 and whether it trusts it. */
export interface Guess {
  language: string;
  probability: number;
  reliable: boolean;
}

// Addresses the module was linked with (cld3-asm 4.0.0, emscripten preamble of lib/node/cld3.js).
const MEMORY_PAGES = 256;
const TABLE_ENTRIES = 403;
const DYNAMIC_BASE = 5_688_736;
const DYNAMIC_TOP_ADDRESS = 445_824;
const MAX_BYTES = 4_000;
const RESULT_BYTES = 64;

interface Exports {
  _Cld_create(minBytes: number, maxBytes: number): number;
  _Cld_findLanguage(handle: number, text: number, result: number): void;
  _malloc(bytes: number): number;
  _free(address: number): void;
  __GLOBAL__sub_I_status_cc(): void;
}

interface Engine {
  exports: Exports;
  memory: WebAssembly.Memory;
  handle: number;
  text: number;
  result: number;
}

const encoder = new TextEncoder();
let engine: Engine | null = null;

/**
 * Instantiates the module without emscripten's loader, which is asynchronous and guesses its environment. Only what the
 * module really calls works; the rest (files, exceptions, growth) throws.
 */
function start(): Engine {
  const memory = new WebAssembly.Memory({ initial: MEMORY_PAGES, maximum: MEMORY_PAGES });
  const table = new WebAssembly.Table({ initial: TABLE_ENTRIES, maximum: TABLE_ENTRIES, element: "anyfunc" });
  const bytes = new Uint8Array(memory.buffer);
  new Int32Array(memory.buffer)[DYNAMIC_TOP_ADDRESS >> 2] = DYNAMIC_BASE;
  const known: Record<string, WebAssembly.ImportValue> = {
    memory,
    table,
    __table_base: 0,
    DYNAMICTOP_PTR: DYNAMIC_TOP_ADDRESS,
    ___lock: () => {},
    ___unlock: () => {},
    _emscripten_get_heap_size: () => bytes.length,
    _emscripten_memcpy_big: (to: number, from: number, count: number) => {
      bytes.copyWithin(to, from, from + count);
      return to;
    },
    _pthread_equal: (a: number, b: number) => Number(a === b),
    setTempRet0: () => {},
  };
  const env: Record<string, WebAssembly.ImportValue> = {};
  for (const { module, name } of WebAssembly.Module.imports(cld3Module)) {
    if (module !== "env") continue;
    env[name] =
      known[name] ??
      (() => {
        throw new Error(`cld3 called ${name}`);
      });
  }
  const instance = new WebAssembly.Instance(cld3Module, {
    env,
    global: { Infinity: Number.POSITIVE_INFINITY, NaN: Number.NaN },
    "global.Math": { exp: Math.exp, log: Math.log },
  });
  const exports = instance.exports as unknown as Exports;
  exports.__GLOBAL__sub_I_status_cc();
  const handle = exports._Cld_create(0, MAX_BYTES);
  return { exports, memory, handle, text: exports._malloc(MAX_BYTES + 1), result: exports._malloc(RESULT_BYTES) };
}

/** Asks cld3 for the language of `text`; only its first 4,000 UTF-8 bytes count. Starts the module on first use. */
export function askCld3(text: string): Guess {
  engine ??= start();
  const { exports, memory, handle, result } = engine;
  const bytes = new Uint8Array(memory.buffer);
  const { written } = encoder.encodeInto(text, bytes.subarray(engine.text, engine.text + MAX_BYTES));
  bytes[engine.text + written] = 0;
  exports._Cld_findLanguage(handle, engine.text, result);
  const words = new Uint32Array(memory.buffer);
  const name = words[result >> 2]!;
  let end = name;
  while (bytes[end] !== 0) end += 1;
  const language = String.fromCharCode(...bytes.subarray(name, end));
  exports._free(name);
  const ranges = words[(result >> 2) + 5]!;
  if (ranges !== 0) exports._free(ranges);
  return {
    language,
    probability: new Float32Array(memory.buffer)[(result >> 2) + 1]!,
    reliable: bytes[result + 8] !== 0,
  };
}
