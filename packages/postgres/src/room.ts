import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

/** More than one segment of the write-ahead log (16 MB), so that what is under way can be finished or taken back. */
const RESERVE_BYTES = 20 * 1024 * 1024;
/** The name of the file which holds the reserve. */
export const RESERVE = "kttt.reserve";

/** A full disk, by the codes of the operating system. */
export function isFull(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === "ENOSPC" || code === "EDQUOT";
}

/**
 * A file beside the database which holds nothing and is given up when the disk is full: PostgreSQL inside this process
 * cannot be ended and started again like a server, so its write-ahead log must always get its room.
 */
export class Room {
  readonly #path: string;
  #full = false;

  constructor(folder: string) {
    this.#path = join(folder, RESERVE);
  }

  /** Whether a write found no room since the reserve was last complete. */
  get full(): boolean {
    return this.#full;
  }

  /** Called when a write found no room. */
  ranOut(): void {
    this.#full = true;
  }

  /** Gives the reserve up; whether there was one. */
  release(): boolean {
    this.#full = true;
    try {
      statSync(this.#path);
      rmSync(this.#path);
      return true;
    } catch {
      return false;
    }
  }

  /** Sets the reserve aside; whether there is room for it. */
  reserve(): boolean {
    if (!this.#full && this.#isComplete()) return true;
    const making = `${this.#path}.part`;
    try {
      if (!this.#isComplete()) {
        const file = openSync(making, "w");
        try {
          const zeros = new Uint8Array(1024 * 1024);
          for (let size = 0; size < RESERVE_BYTES; size += zeros.length) writeSync(file, zeros);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
        renameSync(making, this.#path);
      }
      this.#tryMore(making);
      this.#full = false;
    } catch (error) {
      if (!isFull(error)) throw error;
      this.#full = true;
      rmSync(making, { force: true });
    }
    return !this.#full;
  }

  #isComplete(): boolean {
    try {
      return statSync(this.#path).size >= RESERVE_BYTES;
    } catch {
      return false;
    }
  }

  /** A reserve which was never touched says nothing of the room beside it: try a little. */
  #tryMore(path: string): void {
    const file = openSync(path, "w");
    try {
      const zeros = new Uint8Array(1024 * 1024);
      for (let size = 0; size < 2; size += 1) writeSync(file, zeros);
      fsyncSync(file);
    } finally {
      closeSync(file);
      rmSync(path);
    }
  }
}
