import { isKtttError } from "../kernel/problem.js";

/** The codes of the problems `work` throws, in order; an empty list when it throws nothing. */
export function codesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (isKtttError(error)) return error.problems.map((it) => it.code);
    throw error;
  }
  return [];
}

/** The same for work that takes its time. */
export async function codesOfAsync(work: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await work();
  } catch (error) {
    if (isKtttError(error)) return error.problems.map((it) => it.code);
    throw error;
  }
  return [];
}
