import { createHash, timingSafeEqual } from "node:crypto";
import { KtttError } from "@kttt/core/errors";
import { signInProblem } from "./errors.js";

const LEAST_CHARACTERS = 32;
const digest = (text: string) => createHash("sha256").update(text, "utf8").digest();

/** Whether two secrets are the same; how long it takes says nothing about where they differ, or how long they are. */
export function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

/** @throws KtttError `sign-in/weak-secret` */
export function checkSecret(name: string, secret: string | undefined): string {
  if (secret !== undefined && secret.length >= LEAST_CHARACTERS) return secret;
  throw new KtttError(signInProblem("sign-in/weak-secret", [name], { name, least: LEAST_CHARACTERS }));
}
