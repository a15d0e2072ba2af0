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

/** SHA-256 over bytes followed by text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(before: Uint8Array, text: string): Promise<string> {
  const encoded = encoder.encode(text);
  const all = new Uint8Array(before.length + encoded.length);
  all.set(before);
  all.set(encoded, before.length);
  return hexOf(new Uint8Array(await web.crypto.subtle.digest("SHA-256", all)));
}
