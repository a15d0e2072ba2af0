export interface Bundle {
  readonly file: string;
  readonly folder: string;
  remove(): void;
}
export function bundle(entry: string): Promise<Bundle>;
