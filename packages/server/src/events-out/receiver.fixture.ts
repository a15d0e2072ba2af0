import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A receiver of deliveries on this machine. */
export interface TestReceiver {
  readonly url: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  readonly got: { readonly headers: IncomingHttpHeaders; readonly body: string; readonly path: string }[];
  /** What it answers from now on; nothing at all for `silent`. */
  answer: number | "silent" | ((response: ServerResponse) => void);
  stop(): Promise<void>;
}

export async function testReceiver(): Promise<TestReceiver> {
  const got: TestReceiver["got"] = [];
  const state: { answer: TestReceiver["answer"] } = { answer: 204 };
  const http = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (body += part));
    request.on("end", () => {
      got.push({ headers: request.headers, body, path: request.url ?? "" });
      if (typeof state.answer === "function") state.answer(response);
      else if (state.answer !== "silent") response.writeHead(state.answer).end();
    });
  });
  await new Promise<void>((done) => void http.listen(0, "127.0.0.1", () => done()));
  const host = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    ...{ host, got, url: `http://${host}/hook` },
    get answer() {
      return state.answer;
    },
    set answer(next) {
      state.answer = next;
    },
    stop: () =>
      new Promise((done) => {
        http.close(() => done());
        http.closeAllConnections();
      }),
  };
}
