import type { Notifier } from "./notifications.js";

/** A mail server, and in whose name mail goes out. */
export interface MailOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465). Otherwise STARTTLS is demanded unless `plain`. */
  readonly secure?: boolean;
  /** For a mail server on this machine: without TLS. */
  readonly plain?: boolean;
  readonly user?: string;
  readonly password?: string;
  /** `Nhắc việc <nhac-viec@example.gov.vn>` */
  readonly from: string;
  /** In seconds, for each step of a delivery. Defaults to 15. */
  readonly waitSeconds?: number;
}

/** Messages as mail, through nodemailer, which is loaded with the first one. */
export function mailNotifier(options: MailOptions): Notifier & { close(): Promise<void> } {
  const { from, host, password, plain = false, port, secure = false, user, waitSeconds = 15 } = options;
  const milliseconds = waitSeconds * 1000;
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "kttt.invalid";

  async function connect() {
    const { createTransport } = await import("nodemailer");
    return createTransport({
      ...{ host, port, secure, requireTLS: !secure && !plain, ignoreTLS: plain },
      ...(user === undefined ? {} : { auth: { user, pass: password ?? "" } }),
      ...{ connectionTimeout: milliseconds, greetingTimeout: milliseconds, socketTimeout: milliseconds },
      // What a message says comes from this program; nothing in it may name a file or an address to be fetched.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
  }
  let transport: ReturnType<typeof connect> | null = null;

  return {
    async send({ at, id, language, subject, text, to }) {
      transport ??= connect();
      const mail = await transport;
      await mail.sendMail({
        ...{ from, to, subject, text, date: new Date(at) },
        messageId: `<${encodeURIComponent(id)}@${domain}>`,
        headers: {
          "Auto-Submitted": "auto-generated",
          "Content-Language": language,
          "X-Auto-Response-Suppress": "All",
        },
      });
    },
    async close() {
      (await transport)?.close();
      transport = null;
    },
  };
}
