import type { Language } from "@kttt/core";
import type { ConsumerStanding, ParkedEvent } from "@kttt/core/log";
import { openStore, type Store } from "@kttt/postgres";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import { shorten, textTable } from "../render/text-table.js";
import { word } from "../render/words.js";
import { STORE_OPTIONS, storeNamed } from "../store-place.js";
import { UsageError } from "../usage-error.js";

/** What is parked, as `--json` says it. */
function parkedLine({ again, attempts, id, position, province, reason, stream }: ParkedEvent) {
  return { id, province, stream, position, attempts, reason, again };
}

/** Why a parked event is not sent, in words. */
function stateOf({ again, attempts, reason }: ParkedEvent, language: Language): string {
  if (again) return { vi: "sẽ gửi lại", en: "to be sent again" }[language];
  if (attempts === 0) return { vi: "chờ sự kiện trước trong luồng", en: "waits for one before it" }[language];
  return shorten(reason, 200);
}

const HEADINGS = {
  attempts: { vi: "Số lần", en: "Attempts" },
  reason: { vi: "Lý do", en: "Reason" },
  consumer: { vi: "Bên nhận", en: "Consumer" },
  scope: { vi: "Phạm vi", en: "Sent" },
  province: { vi: "Tỉnh", en: "Province" },
  place: { vi: "Đã gửi đến", en: "Sent up to" },
  last: { vi: "Sự kiện cuối", en: "Last event" },
  parked: { vi: "Gác lại", en: "Parked" },
} as const;

/** How far a consumer is with each province it is sent: where it has been sent nothing yet, at 0. */
function placesOf(
  { places, province }: ConsumerStanding,
  ends: Readonly<Record<string, { readonly position: number }>>,
) {
  const names = province === null ? new Set([...Object.keys(ends), ...Object.keys(places)]) : [province];
  return [...names].sort().map((name) => ({
    province: name,
    position: places[name]?.position ?? 0,
    last: ends[name]?.position ?? 0,
    attempts: places[name]?.attempts ?? 0,
  }));
}

/** Every consumer, or every one of a province: how far it has come, and what is parked for it. */
async function listConsumers(invocation: Invocation, store: Store, province: string | undefined): Promise<void> {
  const { host, language } = invocation;
  const ends = (await store.log.ends?.()) ?? {};
  const all = (await store.outbox.consumers()).filter((it) => province === undefined || it.province === province);
  const consumers = all.map((it) => ({ ...it, places: placesOf(it, ends) }));
  if (wantsJson(invocation)) {
    writeJson(invocation, "kttt.outbox-consumers/1", {
      province: province ?? null,
      consumers: consumers.map(({ parked, ...it }) => ({ ...it, parked: parked.map(parkedLine) })),
    });
    return;
  }
  const heading = (name: keyof typeof HEADINGS) => HEADINGS[name][language];
  const right = "right" as const;
  if (consumers.length === 0) {
    host.write({ vi: "Chưa có bên nhận nào.\n", en: "There is no consumer yet.\n" }[language]);
    return;
  }
  const everything = { vi: "mọi tỉnh", en: "all provinces" }[language];
  host.write(
    textTable(
      [
        { heading: heading("consumer") },
        { heading: heading("scope") },
        { heading: heading("province") },
        ...(["place", "last", "attempts", "parked"] as const).map((it) => ({ heading: heading(it), align: right })),
      ],
      consumers.flatMap(({ consumer, parked, places, province: of }) =>
        places.map((it) => [
          ...[consumer, of ?? everything, it.province, String(it.position), String(it.last), String(it.attempts)],
          String(parked.filter((one) => one.province === it.province).length),
        ]),
      ),
    ),
  );
  const parked = consumers.flatMap((it) => it.parked.map((event) => ({ ...event, consumer: it.consumer })));
  if (parked.length === 0) return;
  const table = textTable(
    [
      { heading: heading("consumer") },
      { heading: word("id", language) },
      { heading: heading("attempts"), align: right },
      { heading: heading("reason"), width: 60 },
    ],
    parked.map((it) => [it.consumer, it.id, String(it.attempts), stateOf(it, language)]),
  );
  host.write(`\n${table}`);
}

export const outboxCommand: Command = {
  name: "outbox",
  usage: "--folder THƯ-MỤC | --url ĐỊA-CHỈ [--consumer TÊN [--replay MÃ]] [--province TỈNH] [--json]",
  summary: {
    vi: "từng bên nhận đã được gửi đến đâu, sự kiện nào bị gác lại vì gửi không được; --replay: lần gửi tới gửi lại, cùng những gì chờ sau nó",
    en: "how far each consumer has been sent, and which events are parked because they could not be; --replay: the next delivery sends it again, with what waits for it",
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
    if (consumer === undefined && replay !== undefined) {
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
      if (consumer === undefined) {
        await listConsumers(invocation, store, province);
        return 0;
      }
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
      host.write(`${consumer}: ${parked.length}\n`);
      if (parked.length === 0) return 0;
      const table = textTable(
        [
          { heading: word("id", language) },
          { heading: HEADINGS.attempts[language], align: "right" },
          { heading: HEADINGS.reason[language], width: 60 },
        ],
        parked.map((it) => [it.id, String(it.attempts), stateOf(it, language)]),
      );
      host.write(`\n${table}`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
