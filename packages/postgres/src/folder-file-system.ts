import type { PGliteOptions } from "@electric-sql/pglite";
import { fsyncSync } from "node:fs";
import { isFull, type Room } from "./room.js";

interface Stream {
  readonly nfd: number;
  readonly node: unknown;
}
type Write = (stream: Stream, buffer: unknown, offset: number, length: number, position: number) => number;

/** What of Emscripten's file system of Node is used here. */
interface NodeFiles {
  readonly realPath: (node: unknown) => string;
  readonly tryFSOperation: <T>(work: () => T) => T;
  readonly stream_ops: { write: Write; fsync?: (stream: Stream) => number };
}
interface Module {
  readonly FS: { readonly filesystems: { readonly NODEFS: NodeFiles } };
}

/** What must be written even on a full disk, lest PostgreSQL ends itself: its log, and which transactions were committed. */
const MUST_BE_WRITTEN = /[\\/](pg_wal|pg_xact|global)[\\/]/;

/** `errno` of Emscripten for a full disk. */
const ENOSPC = 51;

/**
 * PGlite's file system for a folder, with the two things it lacks.
 *
 * - `fsync`: Emscripten asks the file system for one and PGlite's gives none, so nothing would be forced to the disk. Files
 *   and directories go the same way. (`fdatasync` never reaches it, hence `wal_sync_method=fsync` in the driver.)
 * - The write-ahead log gets the reserve of `room` when the disk is full.
 */
export async function folderFileSystem(folder: string, room: Room): Promise<NonNullable<PGliteOptions["fs"]>> {
  const { NodeFS } = await import("@electric-sql/pglite/nodefs");

  function complete({ FS }: Module): void {
    const files = FS.filesystems.NODEFS;
    const write = files.stream_ops.write;
    files.stream_ops.fsync = (stream) => {
      files.tryFSOperation(() => fsyncSync(stream.nfd));
      return 0;
    };
    files.stream_ops.write = (...args) => {
      try {
        return write(...args);
      } catch (error) {
        if ((error as { readonly errno?: unknown }).errno !== ENOSPC && !isFull(error)) throw error;
        room.ranOut();
        if (!MUST_BE_WRITTEN.test(files.realPath(args[0].node)) || !room.release()) throw error;
        return write(...args);
      }
    };
  }

  class FolderFileSystem extends NodeFS {
    override async init(...args: Parameters<InstanceType<typeof NodeFS>["init"]>) {
      const { emscriptenOpts } = await super.init(...args);
      const preRun = [complete as unknown as () => void, ...[emscriptenOpts.preRun ?? []].flat()];
      return { emscriptenOpts: { ...emscriptenOpts, preRun } };
    }
  }
  return new FolderFileSystem(folder);
}
