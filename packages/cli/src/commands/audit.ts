import { instant, type Language } from "@kttt/core";
import { type AuditReport, verify } from "@kttt/core/log";
import { auditAgainst, type Checkpoint, openStore, signCheckpoint } from "@kttt/postgres";
import { z } from "zod";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import type { Host } from "../host.js";
import { readData } from "../provinces.js";
import { number } from "../render/words.js";
import { STORE_OPTIONS, storeNamed } from "../store-place.js";
import { UsageError } from "../usage-error.js";

const REASONS = {
  changed: { vi: "nội dung khác lúc ghi", en: "its content is not what was sealed" },
  missing: { vi: "thiếu sự kiện ngay trước nó", en: "the event before it is missing" },
  order: { vi: "sai vị trí trong nhật ký", en: "it stands in the wrong place" },
  unreadable: { vi: "nội dung không phải là một sự kiện", en: "its content is no event" },
} as const;

const checkpointSchema = z.strictObject({
  format: z.literal("kttt.checkpoint/1"),
  takenAt: z.iso.datetime().transform((it) => instant(it)),
  heads: z.record(z.string(), z.strictObject({ position: z.int().nonnegative(), hash: z.string() })),
  key: z.string(),
  signature: z.string(),
});

/** What an audit found, in words. */
export function auditText(report: AuditReport, language: Language): string {
  const vi = language === "vi";
  const { broken, events, heads, seal, streams } = report;
  const count = (value: number) => number(value, language);
  const lines = [
    vi ? `${count(events)} sự kiện, ${count(streams)} luồng` : `${count(events)} events, ${count(streams)} streams`,
    ...Object.entries(heads).map(([province, { hash, position }]) =>
      vi ? `  ${province}: đến vị trí ${count(position)}, ${hash}` : `  ${province}: up to ${count(position)}, ${hash}`,
    ),
  ];
  if (broken) {
    const reason = REASONS[broken.reason][language];
    lines.push(
      vi
        ? `✗ Chỗ hỏng đầu tiên: ${broken.id} (${broken.province}, vị trí ${broken.position}): ${reason}`
        : `✗ First broken event: ${broken.id} (${broken.province}, position ${broken.position}): ${reason}`,
    );
    return `${lines.join("\n")}\n`;
  }
  lines.push(vi ? `Dấu niêm: ${seal}` : `Seal: ${seal}`);
  lines.push(vi ? "✓ Chuỗi băm của mọi nhật ký nguyên vẹn." : "✓ The chains of all logs are whole.");
  return `${lines.join("\n")}\n`;
}

function changedText(changed: readonly string[], taken: string, language: Language): string {
  if (changed.length === 0) {
    return language === "vi" ? `✓ Khớp mốc kiểm chứng ${taken}.\n` : `✓ Fits the checkpoint of ${taken}.\n`;
  }
  const list = changed.join(", ");
  return language === "vi"
    ? `✗ Không còn khớp mốc kiểm chứng ${taken}: ${list}\n`
    : `✗ No longer what was signed at ${taken}: ${list}\n`;
}

/** A pair of options of which either both are given or none. @throws UsageError for one alone */
function pair(invocation: Invocation, first: string, second: string): readonly [string, string] | null {
  const [one, other] = [textOption(invocation, first), textOption(invocation, second)];
  if (one !== undefined && other !== undefined) return [one, other];
  if (one === undefined && other === undefined) return null;
  throw new UsageError(
    { vi: `--${first} và --${second} đi cùng nhau.`, en: `--${first} and --${second} go together.` },
    { vi: "Ghi cả hai hoặc bỏ cả hai.", en: "Give both or neither." },
  );
}

async function readCheckpoint(file: string, host: Host): Promise<Checkpoint> {
  const read = checkpointSchema.safeParse(await readData(file, host));
  if (read.success) return read.data;
  throw new UsageError(
    { vi: `“${file}” không phải là mốc kiểm chứng.`, en: `“${file}” is no checkpoint.` },
    { vi: "Tạo bằng kttt audit --checkpoint.", en: "Make one with kttt audit --checkpoint." },
  );
}

export const audit: Command = {
  name: "audit",
  usage: "--folder THƯ-MỤC | --url ĐỊA-CHỈ [--checkpoint TỆP --key KHÓA] [--against TỆP --public-key KHÓA] [--json]",
  summary: {
    vi: "kiểm tra chuỗi băm của một kho, nêu chỗ hỏng đầu tiên; ký mốc kiểm chứng và đối chiếu với mốc trước",
    en: "checks the hash chains of a store and names the first broken event; signs checkpoints and compares with earlier ones",
  },
  options: {
    ...STORE_OPTIONS,
    checkpoint: { type: "string" },
    key: { type: "string" },
    against: { type: "string" },
    "public-key": { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language } = invocation;
    const signing = pair(invocation, "checkpoint", "key");
    const comparing = pair(invocation, "against", "public-key");
    const earlier = comparing ? await readCheckpoint(comparing[0], host) : null;
    const store = await openStore(await storeNamed(invocation, { readOnly: true }));
    try {
      const report = await verify(store.log);
      const { changed } =
        comparing && earlier
          ? await auditAgainst(store.log, earlier, await host.readFile(comparing[1]))
          : { changed: [] as readonly string[] };
      const sound = report.broken === null && changed.length === 0;
      if (wantsJson(invocation)) writeJson(invocation, "kttt.audit/1", { sound, ...report, changed });
      else {
        host.write(auditText(report, language));
        if (earlier) host.write(changedText(changed, earlier.takenAt, language));
      }
      if (signing && sound) {
        const checkpoint = signCheckpoint(report, await store.log.now(), await host.readFile(signing[1]));
        await host.writeFile(signing[0], `${JSON.stringify(checkpoint, null, 2)}\n`);
      }
      return sound ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};
