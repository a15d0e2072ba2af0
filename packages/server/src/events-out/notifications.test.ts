import { instantAt, legalDate, type LegalDate, memoryLogger, shiftDays } from "@kttt/core";
import { memoryServiceRecords, type RemindersDueData, memoryOutbox } from "@kttt/core/log";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DAYS, hcm, served } from "../server.fixture.js";
import type { Message } from "./digest.js";
import { mailNotifier } from "./mail.js";
import { headerWords, mailbox, type Mailbox, readMail } from "./mailbox.fixture.js";
import { type Contact, createNotifications } from "./notifications.js";

const AN: Contact = { person: "p-an", address: "an@so.example.vn", language: "vi" };
const LEADER: Contact = { person: "p-lanh-dao", address: "leader@ubnd.example.vn", language: "en" };

async function service(contacts: Readonly<Record<string, readonly Contact[]>> | null = null) {
  const own = await served([hcm]);
  const { engine } = own.engines["hcm"]!;
  const outbox = memoryOutbox(engine.log);
  const [records, logger] = [memoryServiceRecords(), memoryLogger()];
  const sent: Message[] = [];
  const state = { fails: false };
  const notifications = createNotifications({
    ...{ provinces: own.server.desk.provinces, records, logger, outboxOf: () => outbox },
    ...{ now: () => own.clock.now(), chance: () => 0.5, publicUrl: "https://kttt.example.vn" },
    contacts: {
      of: (_province, body) =>
        Promise.resolve(contacts ? (contacts[body] ?? []) : body === "ubnd-tp" ? [LEADER] : [AN]),
    },
    notifier: {
      send: (message) => {
        if (state.fails) return Promise.reject(new Error("421 away"));
        sent.push(message);
        return Promise.resolve();
      },
    },
  });
  const at = (day: LegalDate, hour = 9) => own.clock.set(instantAt(day, hour));
  /** Brings the programme to the next day on which somebody is reminded, and says of what. */
  async function nextReminders(from: LegalDate) {
    for (let day = from; day < "2025-03-01"; day = shiftDays(day, 1)) {
      at(day);
      const event = (await engine.advance()).find((it) => it.type === "RemindersDue");
      if (event) return { day, event, data: event.data as RemindersDueData };
    }
    throw new Error("nobody is ever reminded");
  }
  return { ...own, engine, at, nextReminders, notifications, records, logger, sent, state };
}
const AFTER = shiftDays(DAYS.to, 1);

describe("reminders as one message a day", () => {
  it("the first time nothing of the past is sent, however many reminders the log holds", async () => {
    const { engine, notifications, sent } = await service();
    const past = (await engine.log.readAll({ limit: 100_000 })).filter((it) => it.type === "RemindersDue");
    expect(past.length).toBeGreaterThan(5);
    expect([await notifications.collect(), await notifications.send(), sent]).toEqual([0, 0, []]);
  });

  it("what comes due afterwards reaches everybody of the bodies it names, once, in their language", async () => {
    const { nextReminders, notifications, sent } = await service();
    await notifications.collect();
    const { data, day } = await nextReminders(AFTER);
    const named = data.reminders.flatMap((it) => it.to).length + (data.cases ?? []).flatMap((it) => it.to).length;
    expect(await notifications.collect()).toBe(named);
    expect(await notifications.collect()).toBe(0);
    const people = new Set(data.reminders.flatMap((it) => it.to).map((it) => (it === "ubnd-tp" ? LEADER : AN).person));
    expect(await notifications.send()).toBe(people.size);
    expect(await notifications.send()).toBe(0);
    expect(sent.map((it) => it.id).sort()).toEqual([...people].map((it) => `${day}.hcm.${it}`).sort());
    const mine = sent.find((it) => it.to === AN.address)!;
    expect(mine.subject).toMatch(
      /^\[Giả định\] Nhắc việc ngày \d\d?\/\d\d?\/2024: \d+ việc(, \d+ quá hạn)? – Thành phố Hồ Chí Minh$/,
    );
    expect(mine.text).toContain("https://kttt.example.vn/duties/");
    expect(mine.text.replaceAll(/https:\S+/g, "")).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(mine.text).toContain("Thư tự động.");
  });

  it("is held back until seven in the morning in Vietnam, and two days' reminders are one message", async () => {
    const { at, nextReminders, notifications, sent } = await service();
    await notifications.collect();
    const first = await nextReminders(AFTER);
    await notifications.collect();
    at(first.day, 6);
    expect(await notifications.send()).toBe(0);
    const second = await nextReminders(shiftDays(first.day, 1));
    await notifications.collect();
    at(second.day, 7);
    await notifications.send();
    expect(sent.filter((it) => it.to === AN.address)).toHaveLength(1);
  });

  it("leaves out what has been reported since the reminder came due; where nothing is left no message goes out", async () => {
    const who: Record<string, readonly Contact[]> = {};
    const { engine, nextReminders, notifications, sent } = await service(who);
    await notifications.collect();
    const { data, day } = await nextReminders(AFTER);
    const [{ to: [body = ""] = [] } = {}] = data.reminders;
    who[body] = [AN];
    await notifications.collect();
    const mine = data.reminders.filter((it) => it.to.includes(body));
    expect(mine.length).toBeGreaterThan(0);
    for (const { obligation } of mine) {
      const holder = (await engine.register()).obligations.get(obligation)!.body;
      const actor = { agency: holder, person: null, role: "lead" } as const;
      await engine.execute({ type: "report", obligation, on: day, actor });
    }
    expect([await notifications.send(), sent]).toEqual([0, []]);
  });

  it("which cannot be sent waits longer each time and is not lost; a body without anybody is a line for the operator", async () => {
    const { at, logger, nextReminders, notifications, sent, state } = await service({ "ubnd-tp": [LEADER] });
    await notifications.collect();
    let found = await nextReminders(AFTER);
    while (!found.data.reminders.some((it) => it.to.includes("ubnd-tp")))
      found = await nextReminders(shiftDays(found.day, 1));
    await notifications.collect();
    expect(logger.entries.map((it) => it.code)).toContain("events-out/no-contact");
    state.fails = true;
    expect([await notifications.send(), await notifications.send()]).toEqual([0, 0]);
    const failures = () => logger.entries.filter((it) => it.code === "events-out/message-failed");
    expect(failures()).toHaveLength(1);
    expect(JSON.stringify(failures()[0]?.fields)).not.toContain("@");
    state.fails = false;
    at(found.day, 10);
    expect([await notifications.send(), sent[0]?.language]).toEqual([1, "en"]);
  });

  it("two machines at once send one message", async () => {
    const { nextReminders, notifications, sent } = await service({ "ubnd-tp": [LEADER] });
    await notifications.collect();
    let found = await nextReminders(AFTER);
    while (!found.data.reminders.some((it) => it.to.includes("ubnd-tp")))
      found = await nextReminders(shiftDays(found.day, 1));
    await notifications.collect();
    const counts = await Promise.all([notifications.send(), notifications.send(), notifications.send()]);
    expect([counts.reduce((sum, it) => sum + it), sent.length]).toEqual([1, 1]);
  });

  it("keeps no address, and nothing of who has no more to be told", async () => {
    const { nextReminders, notifications, records } = await service();
    await notifications.collect();
    await nextReminders(AFTER);
    await notifications.collect();
    expect(JSON.stringify(await records.list("digest"))).not.toContain("@so.example");
    await notifications.send();
    const left = (await records.list("digest")).map((it) => (it.data as { items: readonly unknown[] }).items);
    expect([left.length > 0, left.flat()]).toEqual([true, []]);
  });
});

describe("mail (a real server, on this machine)", () => {
  let box: Mailbox;
  beforeAll(async () => {
    box = await mailbox();
  });
  afterAll(() => box.stop());
  beforeEach(() => {
    box.got.length = 0;
    box.refuses = false;
  });
  const message: Message = {
    ...{ id: "2024-10-01.hcm.p-an", to: AN.address, language: "vi", at: instantAt(legalDate("2024-10-01"), 9) },
    ...{
      subject: "Nhắc việc ngày 01/10/2024: 3 việc, 1 quá hạn – Thành phố Hồ Chí Minh",
      text: "QUÁ HẠN (1)\n- Báo cáo…\n",
    },
  };
  const mail = (more: object = {}) =>
    mailNotifier({
      host: "127.0.0.1",
      port: box.port,
      plain: true,
      from: "Nhắc việc <nhac-viec@kttt.example.vn>",
      ...more,
    });

  it("arrives with its Vietnamese words, the same id when it is sent again, and says that no person wrote it", async () => {
    const notifier = mail();
    await notifier.send(message);
    await notifier.send(message);
    await notifier.close();
    const [first, again] = box.got.map((it) => readMail(it.raw));
    expect(box.got.map((it) => it.to)).toEqual([[AN.address], [AN.address]]);
    expect(headerWords(first!.headers.get("subject")!)).toBe(message.subject);
    expect(first!.text.replaceAll("\r\n", "\n").trim()).toBe(message.text.trim());
    expect(first!.headers.get("message-id")).toBe("<2024-10-01.hcm.p-an@kttt.example.vn>");
    expect(again!.headers.get("message-id")).toBe(first!.headers.get("message-id"));
    expect(first!.headers.get("auto-submitted")).toBe("auto-generated");
    expect(first!.headers.get("date")).toBe("Tue, 01 Oct 2024 02:00:00 +0000");
  });

  it("which is refused, or which would go without TLS where that was not allowed, is an error and is not sent", async () => {
    box.refuses = true;
    const notifier = mail();
    await expect(notifier.send(message)).rejects.toThrow(/451/);
    await notifier.close();
    box.refuses = false;
    const strict = mail({ plain: false });
    await expect(strict.send(message)).rejects.toThrow(/STARTTLS|TLS/);
    await strict.close();
    expect(box.got).toEqual([]);
  });

  it("has one receiver, whatever the subject or address says", async () => {
    const notifier = mail();
    await notifier.send({ ...message, subject: "a\r\nBcc: x@evil.example" });
    await notifier.close();
    expect(box.got.map((it) => it.to)).toEqual([[AN.address]]);
    expect(readMail(box.got[0]!.raw).headers.has("bcc")).toBe(false);
  });
});
