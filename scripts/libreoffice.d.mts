export interface LibreOffice {
  saved(name: string, bytes: Uint8Array, to: "pdf" | "xlsx"): { readonly path: string; readonly bytes: Uint8Array };
  pagesOf(pdf: string): readonly string[];
  boxesOf(pdf: string): string;
  fontsOf(pdf: string): string;
  greyOf(pdf: string): Uint8Array;
  close(): void;
}
export function libreOffice(): LibreOffice;
