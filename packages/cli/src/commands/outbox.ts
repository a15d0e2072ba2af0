import type { ParkedEvent } from "@kttt/core/log";
import { openStore } from "@kttt/postgres";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import { shorten, textTable } from "../render/text-table.js";
import { word } from "../render/words.js";
import { STORE_OPTIONS, storeNamed } from "../store-place.js";
import { UsageError } from "../usage-error.js";

/** What is parked, as `--json` says it. */
function parkedLine({ again, attempts, id, position, province, reason, stream }: ParkedEvent) {
  return { id, province, stream, position, attempts, reason, again };
}

export const outboxCommand: Command = {
  name: "outbox",
  usage: "--folder THƯ-MỤC | --url ĐỊA-CHỈ --consumer TÊN [--province TỈNH] [--replay MÃ] [--json]",
  summary: {
    vi: "sự kiện bị gác lại vì gửi không được cho một bên nhận; --replay: lần gửi tới gửi lại, cùng những gì chờ sau nó",
    en: "events parked because they could not be sent to a consumer; --replay: the next delivery sends it again, with what waits for it",
  },
  options: {
    ...STORE_OPTIONS,
    consumer: { type: "string" },
    province: { type: "string" },
    replay: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language } = invocation;
    const [consumer, province, replay] = ["consumer", "province", "replay"].map((it) => textOption(invocation, it));
    if (consumer === undefined) {
      throw new UsageError(
        { vi: "Thiếu --consumer: bên nhận.", en: "--consumer is missing: who is sent to." },
        {
          vi: "Ghi tên mà ứng dụng dùng khi gọi outbox.deliver.",
          en: "Write the name with which the application calls outbox.deliver.",
        },
      );
    }
    const store = await openStore(await storeNamed(invocation, { readOnly: replay === undefined }));
    try {
      if (replay !== undefined) await store.outbox.replay(consumer, replay, province);
      const parked = await store.outbox.parked(consumer, province);
      if (wantsJson(invocation)) {
        writeJson(invocation, "kttt.outbox/1", {
          consumer,
          province: province ?? null,
          parked: parked.map(parkedLine),
        });
        return 0;
      }
      const waiting = { vi: "chờ sự kiện trước trong luồng", en: "waits for one before it" }[language];
      const again = { vi: "sẽ gửi lại", en: "to be sent again" }[language];
      host.write(`${consumer}: ${parked.length}\n`);
      if (parked.length === 0) return 0;
      const table = textTable(
        [
          { heading: word("id", language) },
          { heading: { vi: "Số lần", en: "Attempts" }[language], align: "right" },
          { heading: { vi: "Lý do", en: "Reason" }[language], width: 60 },
        ],
        parked.map((it) => [
          it.id,
          String(it.attempts),
          it.again ? again : it.attempts === 0 ? waiting : shorten(it.reason, 200),
        ]),
      );
      host.write(`\n${table}`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
