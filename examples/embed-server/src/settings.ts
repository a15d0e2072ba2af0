import { z } from "zod";

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  /** PostgreSQL; PGlite in `KTTT_FOLDER` when it is not set. */
  DATABASE_URL: z.url().optional(),
  KTTT_FOLDER: z.string().min(1).default("data"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Reads the environment. @throws Error which names every wrong variable */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = settingsSchema.safeParse(environment);
  if (read.success) return read.data;
  throw new Error(`The environment is not usable:\n${z.prettifyError(read.error)}`);
}
