/** The parts of the Web platform used here, which every runtime of JavaScript offers under these names. */
interface WebPlatform {
  readonly crypto: { readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> } };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

const web = globalThis as unknown as WebPlatform;
const encoder = new web.TextEncoder();

/** Bytes as hexadecimal digits, lower case. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes of hexadecimal digits. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Text as UTF-8. */
export function encoded(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** SHA-256 over bytes followed by text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(before: Uint8Array, text: string): Promise<string> {
  return hexOf(new Uint8Array(await web.crypto.subtle.digest("SHA-256", joined(before, encoded(text)))));
}
