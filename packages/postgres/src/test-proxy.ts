import { connect, createServer, type Socket } from "node:net";

/** Something between a program and its server which can stop forwarding without a word, as a firewall does. */
export interface StallingProxy {
  readonly url: string;
  stall(): void;
  resume(): void;
  /** Forwards to another server from now on; whoever is connected is cut off. */
  turnTo(url: string): void;
  close(): Promise<void>;
}

export async function stallingProxy(url: string): Promise<StallingProxy> {
  const target = new URL(url);
  const portOf = (it: string) => Number(new URL(it).port);
  let port = portOf(url);
  const sockets = new Set<Socket>();
  let stalled = false;
  const server = createServer((near) => {
    const far = connect(port, target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (chunk) => void (stalled || to.write(chunk)));
      from.on("error", () => undefined);
      from.on("close", () => {
        sockets.delete(from);
        if (!stalled) to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  target.port = String(typeof address === "object" ? address?.port : "");
  return {
    url: target.href,
    stall: () => void (stalled = true),
    resume: () => void (stalled = false),
    turnTo(other) {
      port = portOf(other);
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
