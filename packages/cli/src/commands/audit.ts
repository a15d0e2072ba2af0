import type { Language } from "@kttt/core";
import { type AuditReport, type SealedLog, verify } from "@kttt/core/log";
import { openStore, type StoreOptions } from "@kttt/postgres";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import { number } from "../render/words.js";
import { UsageError } from "../usage-error.js";

const REASONS = {
  changed: { vi: "nội dung khác lúc ghi", en: "its content is not what was sealed" },
  missing: { vi: "thiếu sự kiện ngay trước nó", en: "the event before it is missing" },
  order: { vi: "sai vị trí trong nhật ký", en: "it stands in the wrong place" },
} as const;

async function storeOptions(invocation: Invocation): Promise<StoreOptions> {
  const [url, folder, role] = ["url", "folder", "role"].map((name) => textOption(invocation, name));
  if ((url === undefined) === (folder === undefined)) {
    throw new UsageError(
      { vi: "Cần đúng một trong --url và --folder.", en: "Give exactly one of --url and --folder." },
      {
        vi: "Ví dụ: kttt audit --folder data; kttt audit --url postgresql://…",
        en: "For example: kttt audit --folder data; kttt audit --url postgresql://…",
      },
    );
  }
  const acting = role ?? "kttt_all";
  if (url !== undefined) return { url, role: acting, connections: 1, readOnly: true };
  const path = folder ?? "";
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) {
    throw new UsageError(
      { vi: `Không có thư mục “${path}”.`, en: `There is no folder “${path}”.` },
      { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
    );
  }
  await needsStore(path);
  return { folder: path, role: acting, readOnly: true };
}

/** Opening an empty folder would make a store there and find it whole. @throws UsageError naming stores further down */
async function needsStore(path: string): Promise<void> {
  const holds = async (folder: string) => (await stat(join(folder, "PG_VERSION")).catch(() => null))?.isFile() ?? false;
  if (await holds(path)) return;
  const below = (await readdir(path)).flatMap((name) => [join(path, name), join(path, name, "store")]);
  const stores: string[] = [];
  for (const folder of below) if (await holds(folder)) stores.push(folder);
  throw new UsageError(
    { vi: `Thư mục “${path}” không phải là một kho.`, en: `The folder “${path}” is no store.` },
    stores.length === 0
      ? { vi: "Ghi thư mục mà ứng dụng mở kho.", en: "Name the folder in which the application opens its store." }
      : { vi: `Có kho ở: ${stores.join(", ")}.`, en: `There are stores in: ${stores.join(", ")}.` },
  );
}

function positionOption(invocation: Invocation): number | undefined {
  const value = textOption(invocation, "up-to");
  if (value === undefined) return undefined;
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new UsageError(
    { vi: `--up-to “${value}” không phải số nguyên dương.`, en: `--up-to “${value}” is not a positive whole number.` },
    { vi: "Ghi vị trí cuối của lần kiểm trước.", en: "Give the last position of the earlier audit." },
  );
}

/** What an audit found, in words. */
export function auditText(report: AuditReport, sealKept: string | undefined, language: Language): string {
  const vi = language === "vi";
  const { broken, events, gaps, lastPosition, seal, streams } = report;
  const lines = [
    vi
      ? `${number(events, language)} sự kiện, ${number(streams, language)} luồng, đến vị trí ${number(lastPosition, language)}`
      : `${number(events, language)} events, ${number(streams, language)} streams, up to position ${number(lastPosition, language)}`,
  ];
  if (broken) {
    const reason = REASONS[broken.reason][language];
    lines.push(
      vi
        ? `✗ Sự kiện hỏng đầu tiên: ${broken.id} (vị trí ${broken.position}): ${reason}`
        : `✗ First broken event: ${broken.id} (position ${broken.position}): ${reason}`,
    );
    return `${lines.join("\n")}\n`;
  }
  if (gaps > 0) {
    lines.push(
      vi
        ? `! ${gaps} vị trí không có sự kiện: bị xóa, hoặc thuộc tỉnh mà vai trò này không được xem.`
        : `! ${gaps} positions hold no event: taken out, or of a province this role may not see.`,
    );
  }
  lines.push(vi ? `Dấu niêm: ${seal}` : `Seal: ${seal}`);
  if (sealKept !== undefined && sealKept !== seal) {
    lines.push(vi ? `✗ Khác dấu niêm đã giữ: ${sealKept}` : `✗ Not the seal that was kept: ${sealKept}`);
  } else {
    lines.push(vi ? "✓ Chuỗi băm của mọi luồng nguyên vẹn." : "✓ The chains of all streams are whole.");
  }
  return `${lines.join("\n")}\n`;
}

/** Audits a log and says what was found; the exit code. */
export async function auditLog(
  log: SealedLog,
  { sealKept, upTo }: { readonly sealKept?: string | undefined; readonly upTo?: number | undefined },
): Promise<{ readonly report: AuditReport; readonly sound: boolean }> {
  const report = await verify(log, upTo === undefined ? {} : { upTo });
  return { report, sound: report.broken === null && (sealKept === undefined || sealKept === report.seal) };
}

export const audit: Command = {
  name: "audit",
  usage: "--folder THƯ-MỤC | --url ĐỊA-CHỈ [--up-to N --seal DẤU] [--json]",
  summary: {
    vi: "kiểm tra chuỗi băm của một kho, nêu sự kiện hỏng đầu tiên",
    en: "checks the hash chains of a store and names the first broken event",
  },
  options: {
    folder: { type: "string" },
    url: { type: "string" },
    role: { type: "string" },
    "up-to": { type: "string" },
    seal: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language } = invocation;
    const sealKept = textOption(invocation, "seal");
    const upTo = positionOption(invocation);
    const store = await openStore(await storeOptions(invocation));
    try {
      const { report, sound } = await auditLog(store.log, { sealKept, upTo });
      if (wantsJson(invocation)) writeJson(invocation, "kttt.audit/1", { sound, ...report });
      else host.write(auditText(report, sealKept, language));
      return sound ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};
