export interface Mutant {
  status: "Killed" | "Survived" | "NoCoverage" | "Static" | "Timeout";
  mutatorName: string;
  replacement: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

export function fast(order: {
  sources: { file: string; blocks?: [number, number][] }[];
  tests: string[];
  slow: number;
  trace?: boolean;
}): Promise<Record<string, Mutant[]>>;
