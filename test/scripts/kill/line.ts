import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line between the Worker and the gateway that can be cut, or go silent. */
export interface Line {
  port: number;
  /** `open` passes everything on, `cut` ends connections and takes no more, `silent` takes them and never answers. */
  set(mode: "open" | "cut" | "silent"): void;
  close(): void;
}

/** Passes connections on to the port that `target` names at that moment. */
export async function startLine(target: () => number): Promise<Line> {
  let mode: "open" | "cut" | "silent" = "open";
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    keep(client);
    if (mode === "cut") client.destroy();
    if (mode !== "open") return;
    const gateway = connect(target(), "127.0.0.1");
    keep(gateway);
    client.on("data", (chunk) => mode === "open" && gateway.write(chunk));
    gateway.on("data", (chunk) => mode === "open" && client.write(chunk));
    client.on("close", () => gateway.destroy());
    gateway.on("close", () => client.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    set: (next) => {
      // What went silent lost bytes on the way; nothing may go on where they are missing.
      if (next === "cut" || mode === "silent") endAll();
      mode = next;
    },
    close: () => {
      endAll();
      server.close();
    },
  };
}
