import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify as checkSignature,
} from "node:crypto";
import type { Instant } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import { type AuditReport, canonicalJson, type LogHead, type SealedLog, verify } from "@kttt/core/log";
import { storeProblem } from "./errors.js";

/** The ends of all logs at one moment, signed by a witness whose key the database does not hold. */
export interface Checkpoint {
  readonly format: "kttt.checkpoint/1";
  readonly takenAt: Instant;
  readonly heads: Readonly<Record<string, LogHead>>;
  /** SHA-256 over the public key (SPKI, DER), 64 hexadecimal digits: whose signature it is. */
  readonly key: string;
  /** Ed25519 over the canonical JSON of the rest, in base64. */
  readonly signature: string;
}

function ed25519(make: () => KeyObject): KeyObject {
  try {
    const key = make();
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch (cause) {
    throw new KtttError(storeProblem("store/bad-key", []), { cause });
  }
  throw new KtttError(storeProblem("store/bad-key", []));
}

function fingerprint(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ format: "der", type: "spki" }))
    .digest("hex");
}

function signedText({ format, heads, key, takenAt }: Omit<Checkpoint, "signature">): Uint8Array {
  return Buffer.from(canonicalJson({ format, heads, key, takenAt }), "utf8");
}

/**
 * Signs the ends which an audit found whole.
 *
 * @param privateKey Ed25519 in PEM, as `openssl genpkey -algorithm ed25519` makes it
 * @throws KtttError `store/bad-key`; `store/not-whole` for the report of a broken log, which nobody should sign
 */
export function signCheckpoint(report: AuditReport, takenAt: Instant, privateKey: string): Checkpoint {
  if (report.broken) throw new KtttError(storeProblem("store/not-whole", [], { id: report.broken.id }));
  const secret = ed25519(() => createPrivateKey(privateKey));
  const said = {
    format: "kttt.checkpoint/1",
    takenAt,
    heads: report.heads,
    key: fingerprint(createPublicKey(secret)),
  } as const;
  return { ...said, signature: sign(null, signedText(said), secret).toString("base64") };
}

/** What a log has become since a checkpoint. */
export interface Consistency {
  /** The log up to the checkpoint, as it is now. */
  readonly report: AuditReport;
  /** Provinces whose log is no longer the one which was signed: cut off, or written anew. */
  readonly changed: readonly string[];
}

/**
 * Whether a log still begins with what was signed. Two checkpoints are consistent when the log fits the later one and, up to
 * the earlier one's places, the earlier one.
 *
 * @param publicKey Ed25519 in PEM
 * @throws KtttError `store/bad-key`, `store/bad-signature`
 */
export async function auditAgainst(log: SealedLog, checkpoint: Checkpoint, publicKey: string): Promise<Consistency> {
  const key = ed25519(() => createPublicKey(publicKey));
  const genuine =
    checkpoint.key === fingerprint(key) &&
    checkSignature(null, signedText(checkpoint), key, Buffer.from(checkpoint.signature, "base64"));
  if (!genuine) throw new KtttError(storeProblem("store/bad-signature", []));
  const entries = Object.entries(checkpoint.heads);
  const report = await verify(log, {
    upTo: Object.fromEntries(entries.map(([name, { position }]) => [name, position])),
  });
  const changed = entries.filter(([name, { hash, position }]) => {
    const now = report.heads[name];
    return now?.position !== position || now.hash !== hash;
  });
  return { report, changed: changed.map(([name]) => name) };
}
