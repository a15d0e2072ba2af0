import { serve } from "@hono/node-server";
import type { Server } from "../server.js";

/** Where and how a server listens. */
export interface NodeOptions {
  readonly port: number;
  /** Defaults to this machine alone. */
  readonly hostname?: string;
}

/** A server which listens. */
export interface Listening {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves on Node. */
export function serveNode(server: Server, { hostname = "127.0.0.1", port }: NodeOptions): Promise<Listening> {
  return new Promise((resolve) => {
    const http = serve({ fetch: server.fetch, port, hostname }, (at) => {
      resolve({
        port: at.port,
        url: `http://${hostname}:${at.port}`,
        stop: () =>
          new Promise((done, fail) => {
            server.stopping();
            http.close((error) => (error ? fail(error) : done()));
          }),
      });
    });
  });
}
