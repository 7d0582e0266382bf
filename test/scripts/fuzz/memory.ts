import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import type { ProcessRow } from "../start-api.ts";

/** Measures what `npm start` holds in memory. Only on Linux; elsewhere it tells nothing. */
export interface MemoryProbe {
  /** Of each workerd: wrangler starts one as a proxy and one that runs the Worker, neither of which returns all it frees. */
  residentMib(): number[];
  /** The Worker's JavaScript heap and buffers after a full collection: what it really holds. Null where nobody tells. */
  liveHeapMib(): Promise<number | null>;
}

const MIB = 1024 * 1024;
const TIMEOUT_MS = 5_000;
/** As wrangler names the isolate of the Worker of wrangler.toml among those of its own helpers. */
const ISOLATE = "core:user:dateline";

/** `processes` are those that serve. */
export function openMemoryProbe(processes: ProcessRow[]): MemoryProbe {
  const pids = processes.filter(({ command }) => /\/bin\/workerd /.test(command)).map(({ pid }) => pid);
  let inspector: Promise<string | null> | undefined;
  return {
    residentMib: () => pids.map(residentMib),
    liveHeapMib: async () => {
      inspector ??= findInspector(pids);
      const url = await inspector;
      return url === null ? null : collect(url);
    },
  };
}

function residentMib(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function findInspector(pids: number[]): Promise<string | null> {
  for (const port of pids.flatMap(listeningPorts)) {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const listed = await fetch(`http://127.0.0.1:${port}/json`, { signal })
      .then((response) => response.json() as Promise<{ id: string; webSocketDebuggerUrl: string }[]>)
      .catch(() => []);
    const found = Array.isArray(listed) ? listed.find(({ id }) => id === ISOLATE) : undefined;
    if (found) return found.webSocketDebuggerUrl;
  }
  return null;
}

/** From the tables of the kernel: the sockets that the process has open, of those that listen (state 0A). */
function listeningPorts(pid: number): number[] {
  try {
    const folder = `/proc/${pid}/fd`;
    const own = new Set(readdirSync(folder).map((name) => /^socket:\[(\d+)\]$/.exec(linkOf(`${folder}/${name}`))?.[1]));
    const rows = readFileSync(`/proc/${pid}/net/tcp`, "utf8").split("\n").slice(1);
    return rows.flatMap((row) => {
      const [, local, , state, , , , , , inode] = row.trim().split(/\s+/);
      return state === "0A" && own.has(inode) ? [Number.parseInt(local!.split(":")[1]!, 16)] : [];
    });
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

function collect(url: string): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    const end = (mib: number | null) => {
      clearTimeout(timer);
      socket.close();
      resolve(mib);
    };
    const timer = setTimeout(() => end(null), TIMEOUT_MS);
    const ask = (id: number, method: string) => socket.send(JSON.stringify({ id, method }));
    socket.onerror = () => end(null);
    socket.onopen = () => ask(1, "HeapProfiler.collectGarbage");
    socket.onmessage = ({ data }) => {
      const answer = JSON.parse(String(data)) as {
        id?: number;
        result?: { usedSize: number; backingStorageSize: number };
      };
      if (answer.id === 1) ask(2, "Runtime.getHeapUsage");
      if (answer.id === 2) {
        const { usedSize, backingStorageSize } = answer.result ?? { usedSize: Number.NaN, backingStorageSize: 0 };
        // The tables of knowledge are buffers outside the heap.
        end(Number.isNaN(usedSize) ? null : (usedSize + backingStorageSize) / MIB);
      }
    };
  });
}
