import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server on this machine which keeps what it is given. */
export interface Mailbox {
  readonly port: number;
  readonly got: { readonly to: readonly string[]; readonly raw: string }[];
  /** Refuses everything while it is set. */
  refuses: boolean;
  stop(): Promise<void>;
}

export async function mailbox(): Promise<Mailbox> {
  const got: Mailbox["got"] = [];
  const state = { refuses: false };
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["STARTTLS"], disableReverseLookup: true },
    onRcptTo: (_address, _session, done) => done(state.refuses ? new Error("451 later") : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        got.push({ to: session.envelope.rcptTo.map((it) => it.address), raw: Buffer.concat(parts).toString("latin1") });
        done();
      });
    },
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", () => done()));
  return {
    got,
    port: (server.server.address() as AddressInfo).port,
    get refuses() {
      return state.refuses;
    },
    set refuses(next) {
      state.refuses = next;
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** The headers and the text of a message of one part, decoded. */
export function readMail(raw: string): { readonly headers: ReadonlyMap<string, string>; readonly text: string } {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const headers = new Map(
    head
      .replaceAll(/\r\n[ \t]+/g, " ")
      .split("\r\n")
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const coded = body.join("\r\n\r\n");
  const bytes =
    headers.get("content-transfer-encoding") === "base64"
      ? Buffer.from(coded, "base64")
      : Buffer.from(
          coded
            .replaceAll("=\r\n", "")
            .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          "latin1",
        );
  return { headers, text: bytes.toString("utf8") };
}

/** A header's words (RFC 2047). */
export function headerWords(coded: string): string {
  return coded.replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=\s*/gi, (_, way: string, text: string) =>
    way.toUpperCase() === "B"
      ? Buffer.from(text, "base64").toString("utf8")
      : Buffer.from(
          text
            .replaceAll("_", " ")
            .replaceAll(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          "latin1",
        ).toString("utf8"),
  );
}
