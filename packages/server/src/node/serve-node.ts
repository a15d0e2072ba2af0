import { serve } from "@hono/node-server";
import type { Server as HttpServer } from "node:http";

/** What is served: a function of a request, and how it hears that the end has begun. A {@link Server} is one. */
export interface Served {
  /** `env` names the connection (`incoming`), where there is one. */
  readonly fetch: (request: Request, env?: unknown) => Response | Promise<Response>;
  stopping?(): void;
}

/** Where and how a server listens. Every wait has an end. */
export interface NodeOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Defaults to this machine alone (`127.0.0.1`). */
  readonly hostname?: string;
  /** Longest time in which the head of a request must have come, in seconds. Defaults to 10. */
  readonly headSeconds?: number;
  /** Longest time in which the whole of a request must have come, in seconds. Defaults to 30. */
  readonly requestSeconds?: number;
  /** Longest pause between two requests of one connection, in seconds. Defaults to 5. */
  readonly idleSeconds?: number;
  /** Longest head, in bytes. Defaults to 16 KB. */
  readonly headBytes?: number;
  /** Most connections at once; further ones are closed. Defaults to 1,000. */
  readonly connections?: number;
}

/** A server which listens. */
export interface Listening {
  readonly port: number;
  readonly url: string;
  /**
   * Takes no more connections, answers what is under way, and closes what has not ended by the deadline, half-sent requests
   * among it.
   *
   * @param seconds how long to wait; defaults to 10
   * @returns how many connections the deadline cut
   */
  stop(seconds?: number): Promise<{ readonly cut: number }>;
}

/** How often connections are looked at for one which waits too long. */
const LOOK_MILLISECONDS = 500;

function stopped(http: HttpServer, seconds: number): Promise<{ readonly cut: number }> {
  return new Promise((resolve) => {
    let cut = 0;
    // A connection kept alive is let go as soon as it has its answer.
    const looks = setInterval(() => http.closeIdleConnections(), 50);
    const deadline = setTimeout(() => {
      http.getConnections((_, count) => {
        cut = count;
        http.closeAllConnections();
      });
    }, seconds * 1000);
    http.close(() => {
      clearInterval(looks);
      clearTimeout(deadline);
      resolve({ cut });
    });
    http.closeIdleConnections();
  });
}

/**
 * Serves on Node, with limits on how long and how large a request may be.
 *
 * @throws Error of the operating system when it cannot listen there (`EADDRINUSE`, `EACCES`)
 */
export function serveNode(served: Served, options: NodeOptions): Promise<Listening> {
  const { connections = 1000, headBytes = 16_384, headSeconds = 10, hostname = "127.0.0.1", port } = options;
  const { idleSeconds = 5, requestSeconds = 30 } = options;
  return new Promise((resolve, reject) => {
    const http = serve(
      {
        fetch: (request: Request, env: unknown) => served.fetch(request, env),
        port,
        hostname,
        serverOptions: {
          headersTimeout: headSeconds * 1000,
          requestTimeout: requestSeconds * 1000,
          keepAliveTimeout: idleSeconds * 1000,
          maxHeaderSize: headBytes,
          connectionsCheckingInterval: LOOK_MILLISECONDS,
        },
      },
      (at) => {
        http.off("error", reject);
        const host = hostname.includes(":") ? `[${hostname}]` : hostname;
        let ending: Promise<{ readonly cut: number }> | null = null;
        resolve({
          port: at.port,
          url: `http://${host}:${at.port}`,
          stop(seconds = 10) {
            served.stopping?.();
            ending ??= stopped(http, seconds);
            return ending;
          },
        });
      },
    ) as HttpServer;
    http.maxConnections = connections;
    http.once("error", reject);
  });
}
