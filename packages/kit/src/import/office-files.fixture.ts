import { deflateSync, strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A cell of a Word table: its lines; `merge` as `w:vMerge` has it; `wide` columns. */
export interface WordCell {
  readonly lines: readonly string[];
  readonly merge?: "restart" | "continue";
  readonly wide?: number;
  readonly deleted?: string;
}

/** For tests: a .docx with one table per list of rows, and a paragraph before each. */
export function docx(...tables: readonly (readonly (readonly (string | WordCell)[])[])[]): Uint8Array {
  const cellXml = (cell: string | WordCell) => {
    const { deleted, lines, merge, wide } = typeof cell === "string" ? { lines: [cell] } : cell;
    const span = wide ? `<w:gridSpan w:val="${wide}"/>` : "";
    const vertical = merge ? `<w:vMerge${merge === "restart" ? ' w:val="restart"' : ""}/>` : "";
    const gone = deleted ? `<w:del><w:r><w:delText>${deleted}</w:delText></w:r></w:del>` : "";
    const paragraphs = lines.map((line) => {
      // Word cuts words into runs wherever it likes.
      const cut = Math.floor(line.length / 2);
      const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
      return `<w:p>${run(line.slice(0, cut))}${gone}${run(line.slice(cut))}</w:p>`;
    });
    return `<w:tc><w:tcPr>${span}${vertical}</w:tcPr>${paragraphs.join("")}</w:tc>`;
  };
  const body = tables
    .map((rows) => rows.map((row) => `<w:tr>${row.map(cellXml).join("")}</w:tr>`).join(""))
    .map((rows) => `<w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p><w:tbl><w:tblPr/>${rows}</w:tbl>`)
    .join("");
  const document = `${HEAD}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(document) });
}

/** For tests: a .xlsx with one sheet; numbers are days, merges as `A3:A4`. */
export function xlsx(rows: readonly (readonly (string | number)[])[], merges: readonly string[] = []): Uint8Array {
  const texts = [...new Set(rows.flat().filter((it): it is string => typeof it === "string"))];
  const column = (at: number) => String.fromCharCode(65 + at);
  const cell = (value: string | number, row: number, at: number) =>
    typeof value === "number"
      ? `<c r="${column(at)}${row}" s="1"><v>${value}</v></c>`
      : value === ""
        ? ""
        : `<c r="${column(at)}${row}" t="s"><v>${texts.indexOf(value)}</v></c>`;
  const data = rows
    .map((cells, index) => `<row r="${index + 1}">${cells.map((it, at) => cell(it, index + 1, at)).join("")}</row>`)
    .join("");
  const merged = merges.map((it) => `<mergeCell ref="${it}"/>`).join("");
  const parts = {
    "xl/workbook.xml": `<workbook xmlns="${S}" xmlns:r="${R}"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${S}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${S}">${texts.map((it) => `<si><r><t>${escaped(it.slice(0, 1))}</t></r><r><t xml:space="preserve">${escaped(it.slice(1))}</t></r><rPh><t>x</t></rPh></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${S}"><sheetData>${data}</sheetData>${merged ? `<mergeCells>${merged}</mergeCells>` : ""}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

/** For tests: an office file of these parts, as they are. */
export function officeFile(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 | 9 = 6): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level });
}

/** For tests: a .docx whose body is this XML; `w:` and `mc:` are declared. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  return officeFile({
    "word/document.xml": `${HEAD}<w:document xmlns:w="${W}" xmlns:mc="${MC}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** For tests: a .xlsx with one sheet, its rows and what follows them, the styles and the workbook's properties as XML. */
export function sheetFile(
  rows: string,
  { after = "", properties = "", sheet = "", styles = "", strings = "" }: Partial<Record<string, string>> = {},
): Uint8Array {
  return officeFile({
    "xl/workbook.xml": `<workbook xmlns="${S}" xmlns:r="${R}">${properties}<sheets><sheet name="A" sheetId="1" r:id="rId1" ${sheet}/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${S}">${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${S}">${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${S}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  });
}

/** For tests: a zip whose parts are packed once where they are the same bytes, so that a bomb is quickly made. */
export function packedZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const packed = new Map<Uint8Array, Uint8Array>();
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const data = packed.get(bytes) ?? deflateSync(bytes, { level: 9 });
    packed.set(bytes, data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), fields, place, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...locals, list, Buffer.from("PK\u0005\u0006"), end]));
}
