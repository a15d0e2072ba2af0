import { run } from "./run.js";

/** What one call of `kttt` said, wrote and returned. */
export interface Watched {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

/** Calls `kttt` on a machine which holds these files and nothing else, and whose time stands still. */
export async function kttt(words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Watched> {
  const [out, err]: [string[], string[]] = [[], []];
  const written = new Map<string, string>();
  const code = await run(words, {
    write: (text) => void out.push(text),
    writeError: (text) => void err.push(text),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: ${path}`);
      return Promise.resolve(text);
    },
    writeFile: async (path, content) =>
      Promise.resolve(
        void written.set(path, typeof content === "string" ? content : Buffer.from(content).toString("latin1")),
      ),
    milliseconds: () => 0,
  });
  return { code, out: out.join(""), err: err.join(""), written };
}
