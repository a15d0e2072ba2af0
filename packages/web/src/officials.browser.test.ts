import { instantAt, legalDate } from "@kttt/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "../../../scripts/chromium.mjs";
import { servePages } from "./served-pages.fixture.js";

type Served = Awaited<ReturnType<typeof servePages>>;

/** What officials do, in a real browser, each with a programme of their own. */
describe("In Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** A tab of somebody who has signed in. */
  async function tabOf(served: Served, who: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ locale: "vi-VN", baseURL: served.running.url, ...options });
    await context.addCookies([{ name: "who", value: who, url: served.running.url }]);
    return context.newPage();
  }
  const close = async (served: Served, ...tabs: readonly Page[]) => {
    for (const it of tabs) await it.context().close();
    await served.running.stop();
    expect(served.failures).toEqual([]);
  };
  const text = (tab: Page) => tab.locator("main").innerText();
  const act = (tab: Page, name: RegExp) => tab.locator("#acts a.button", { hasText: name }).click();
  const record = (tab: Page) => tab.getByRole("button", { name: "Ghi vào nhật ký" }).click();

  it("an official's quarter: sees what is due, reports with a paper, is sent back, mends it, is accepted", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const [lead, monitor] = [await tabOf(served, "lead"), await tabOf(served, "monitor")];
    await lead.goto("/duties?status=inProgressWithinTime");
    expect(await text(lead)).toMatch(/Trong hạn|Còn/);
    await lead.goto("/reports?status=notYet");
    await lead
      .locator("main table a", { hasText: /báo cáo/i })
      .first()
      .click();
    const duty = new URL(lead.url()).pathname;
    await act(lead, /^Báo cáo/);
    await lead.getByLabel(/^Số, ký hiệu văn bản/).fill("15/BC-SDL");
    await lead.getByRole("button", { name: /Thêm dòng: văn bản kèm theo/ }).click();
    await lead
      .locator('input[type="file"]')
      .setInputFiles({ name: "bao-cao.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 báo cáo") });
    await record(lead);
    expect(await text(lead)).toContain("Đã ghi vào nhật ký");
    expect(await text(lead)).toContain("15/BC-SDL");
    expect(await text(lead)).toContain("bao-cao.pdf");

    await monitor.goto(duty);
    await act(monitor, /^Trả lại/);
    await monitor.getByLabel(/^Lý do/).fill("Thiếu số liệu thành viên");
    await monitor.getByLabel(/^Hoàn thiện trước/).fill("2024-03-27");
    await record(monitor);
    expect(await text(monitor)).toContain("Trả lại");

    await lead.goto("/duties?status=returned");
    expect(await text(lead)).toContain("để hoàn thiện");
    await lead.goto(duty);
    expect(await text(lead)).toContain("Thiếu số liệu thành viên");
    await act(lead, /^Báo cáo/);
    await lead.getByLabel(/^Số, ký hiệu văn bản/).fill("16/BC-SDL");
    await record(lead);
    await monitor.goto(duty);
    await act(monitor, /^(?:Chấp nhận|Xác nhận)/);
    await record(monitor);
    expect(await monitor.locator(".timeline li").first().innerText()).toMatch(/chấp nhận|xác nhận/i);
    expect(await monitor.locator(".strip").innerText()).not.toContain("Chờ xác nhận");
    await close(served, lead, monitor);
  });

  it("a leader's morning: the red figure, its list, the same rows as Excel and Word, a letter of reminder", async () => {
    const served = await servePages(legalDate("2024-01-08"));
    const leader = await tabOf(served, "leader");
    await leader.goto("/");
    const figure = leader.locator(".figures .alarm .number a");
    const count = Number((await figure.innerText()).replace(/\D.*$/s, ""));
    expect(count).toBeGreaterThan(0);
    await figure.click();
    expect(await leader.locator("[data-count]").innerText()).toBe(`${count} việc`);
    expect(await leader.locator("main table tbody tr").count()).toBe(Math.min(count, 50));
    for (const name of ["Excel", "Word"]) {
      const file = leader.waitForEvent("download");
      await leader.locator(".exports a", { hasText: name }).click();
      expect((await file).suggestedFilename()).toMatch(name === "Excel" ? /\.xlsx$/ : /\.docx$/);
    }
    await leader.goto("/");
    await leader.locator("table.results tbody th a").first().click();
    const letter = leader.waitForEvent("download");
    await leader.getByRole("link", { name: "Công văn đôn đốc" }).click();
    expect((await letter).suggestedFilename()).toMatch(/\.docx$/);
    await close(served, leader);
  });

  it("a decision answered: the choice, the deciding paper, and the question is gone from the inbox", async () => {
    const served = await servePages(legalDate("2024-01-08"));
    const leader = await tabOf(served, "leader");
    await leader.goto("/questions");
    const before = await leader.locator("[data-count]").innerText();
    await leader.locator("#question input[type=radio]").first().check();
    await leader.getByLabel(/^Số, ký hiệu quyết định/).fill("01/QĐ-UBND");
    await leader.getByLabel(/^Lý do/).fill("Theo văn bản của Thành phố");
    const value = leader.getByLabel(/^Giá trị/);
    if ((await value.count()) > 0) await value.fill("2024");
    await record(leader);
    expect(await text(leader)).toContain("Đã ghi câu trả lời");
    await leader.goto("/questions");
    expect(
      (await leader.locator("[data-count]").count()) === 0 || (await leader.locator("[data-count]").innerText()),
    ).not.toBe(before);
    await close(served, leader);
  });

  it("two people at the same duty at once: the second is told what the first has recorded, and nothing typed is lost", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const [first, second] = [await tabOf(served, "lead"), await tabOf(served, "lead")];
    for (const tab of [first, second]) {
      await tab.goto("/reports?status=notYet");
      await tab
        .locator("main table a", { hasText: /báo cáo/i })
        .first()
        .click();
      await act(tab, /^Báo cáo/);
      await tab.getByLabel(/^Số, ký hiệu văn bản/).fill(tab === first ? "15/BC-SDL" : "15b/BC-SDL");
    }
    await record(first);
    expect(await text(first)).toContain("Đã ghi vào nhật ký");
    await record(second);
    expect(await text(second)).toMatch(/người khác vừa ghi|Chưa được/);
    expect(await second.getByLabel(/^Số, ký hiệu văn bản/).inputValue()).toBe("15b/BC-SDL");
    await close(served, first, second);
  });

  it("the database goes away in the middle: said clearly, nothing lost, and recorded once when it is back", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const lead = await tabOf(served, "lead");
    await lead.goto("/reports?status=notYet");
    await lead
      .locator("main table a", { hasText: /báo cáo/i })
      .first()
      .click();
    const duty = lead.url();
    const before = (await served.engine.log.readAll()).length;
    await act(lead, /^Báo cáo/);
    await lead.getByLabel(/^Số, ký hiệu văn bản/).fill("15/BC-SDL");
    served.store.away = true;
    await record(lead);
    expect(await text(lead)).toContain("chưa có gì mới được ghi");
    served.store.away = false;
    await lead.reload();
    expect(await text(lead)).toContain("Đã ghi vào nhật ký");
    await lead.goto(duty);
    expect((await text(lead)).split("15/BC-SDL").length).toBeGreaterThan(1);
    const after = await served.engine.log.readAll({ limit: 100_000 });
    expect(after.filter((it) => it.type === "Reported" && JSON.stringify(it.data).includes("15/BC-SDL"))).toHaveLength(
      1,
    );
    expect(after.length).toBeGreaterThan(before);
    await close(served, lead);
  });

  it("without a script: filters, the acts and their refusals work as forms", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const lead = await tabOf(served, "lead", { javaScriptEnabled: false });
    await lead.goto("/duties");
    await lead.locator('input[name="q"]').fill("bao cao quy");
    await lead.getByRole("button", { name: "Lọc" }).click();
    expect(lead.url()).toContain("q=bao+cao+quy");
    const found = Number(/\d+/.exec(await lead.locator("[data-count]").innerText())?.[0]);
    expect(found).toBeGreaterThan(0);
    await lead.goto("/reports?status=notYet");
    await lead
      .locator("main table a", { hasText: /báo cáo/i })
      .first()
      .click();
    await act(lead, /^Báo cáo/);
    await lead.getByLabel(/^Ngày thực hiện/).fill("2030-01-01");
    await record(lead);
    expect(await lead.locator(".mistakes").innerText()).toContain("Chưa ghi được");
    expect(await lead.getByLabel(/^Ngày thực hiện/).inputValue()).toBe("2030-01-01");
    expect(await lead.getByLabel(/^Ngày thực hiện/).getAttribute("aria-invalid")).toBe("true");
    await close(served, lead);
  });

  it("with the keyboard alone: the content is one key away, `/` goes to the search, an act is recorded", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const lead = await tabOf(served, "lead");
    await lead.goto("/duties");
    await lead.keyboard.press("Tab");
    expect(await lead.evaluate<string>("document.activeElement.textContent")).toContain("Đến nội dung chính");
    await lead.keyboard.press("Enter");
    expect(await lead.evaluate<string>("location.hash")).toBe("#content");
    await lead.keyboard.press("/");
    expect(await lead.evaluate<string>("document.activeElement.name")).toBe("q");
    const before = await lead.locator("[data-count]").innerText();
    await lead.keyboard.type("trai nghiem", { delay: 20 });
    await expect.poll(() => lead.locator("[data-count]").innerText(), { timeout: 20_000 }).not.toBe(before);
    expect(await lead.evaluate<string>("document.activeElement.name")).toBe("q");
    expect(lead.url()).toContain("q=trai+nghiem");
    await lead.goto("/reports?status=notYet");
    await lead
      .locator("main table a", { hasText: /báo cáo/i })
      .first()
      .focus();
    await lead.keyboard.press("Enter");
    await lead.locator("#acts a.button.main").focus();
    await lead.keyboard.press("Enter");
    await lead.waitForURL(/\/act\?/);
    await lead.locator("button[data-send]").focus();
    await lead.keyboard.press("Enter");
    await expect.poll(() => text(lead), { timeout: 20_000 }).toContain("Đã ghi vào nhật ký");
    await close(served, lead);
  });

  it("several duties at once: ticked, counted, one letter to each body; without a script the same form", async () => {
    const served = await servePages(legalDate("2024-01-08"));
    for (const javaScriptEnabled of [true, false]) {
      const leader = await tabOf(served, "leader", { javaScriptEnabled });
      await leader.goto("/duties?status=inProgressOverdue");
      const bar = leader.locator("form.selected");
      for (const index of [0, 1]) await leader.locator('main table input[name="duty"]').nth(index).check();
      if (javaScriptEnabled) expect(await bar.innerText()).toContain("Đã chọn 2 việc");
      await bar.getByRole("button", { name: /Đôn đốc/ }).click();
      expect(await text(leader)).toContain("2 việc của");
      await leader.getByLabel("Đề nghị trả lời trước ngày").fill("2024-01-20");
      const [file] = await Promise.all([
        leader.waitForEvent("download"),
        leader.getByRole("button", { name: /Tải \d+ công văn/ }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.zip$/);
      await leader.context().close();
    }
    await close(served);
  });

  it("something new is said and not loaded by itself; a tab nobody looks at is told when it is looked at again", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const leader = await tabOf(served, "leader");
    let loads = 0;
    leader.on("load", () => (loads += 1));
    await leader.goto("/duties");
    await leader.locator('input[name="q"]').fill("đang gõ dở");
    await expect.poll(() => served.server.desk.eventsOut.streams.count, { timeout: 20_000 }).toBe(1);
    expect(await leader.locator("[data-news]").isVisible()).toBe(false);
    const { register } = await served.server.desk.provinces.get("hcm")!.standing();
    const { obligation } = register.openOf("so-du-lich")[0]!;
    const on = legalDate("2024-03-20");
    const actor = { agency: "so-du-lich", person: "p-lead", role: "lead" } as const;
    // By the service itself, as somebody else's tab does.
    const { engine } = served.server.desk.provinces.get("hcm")!;
    await engine.execute({ type: "raise-obstacle", obligation: obligation.id, obstacle: "k-1", text: "…", on, actor });
    await leader.locator("[data-news]").waitFor({ state: "visible", timeout: 20_000 });
    expect(await leader.locator('[role="status"] [data-news]').innerText()).toContain("Có thay đổi mới");
    expect(await leader.locator('input[name="q"]').inputValue()).toBe("đang gõ dở");
    expect(loads).toBe(1);
    await expect.poll(() => served.server.desk.eventsOut.streams.count, { timeout: 20_000 }).toBe(0);
    await leader.getByRole("link", { name: "Tải lại trang" }).click();
    await expect.poll(() => loads, { timeout: 20_000 }).toBe(2);
    expect(await leader.locator("[data-news]").isVisible()).toBe(false);
    await close(served, leader);
  });

  it("a calendar of one's own: made, read by a program which cannot sign in, revoked", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const lead = await tabOf(served, "lead", { javaScriptEnabled: false });
    await lead.goto("/calendar");
    await lead.getByRole("link", { name: /Lịch tự cập nhật/ }).click();
    await lead.getByRole("button", { name: "Tạo địa chỉ" }).click();
    const address = await lead.getByLabel(/^Địa chỉ lịch của/).inputValue();
    expect((await (await globalThis.fetch(address)).text()).slice(0, 15)).toBe("BEGIN:VCALENDAR");
    await lead.goto("/calendar/feeds");
    await lead.getByRole("button", { name: /^Thu hồi địa chỉ lịch của/ }).click();
    expect(await text(lead)).toContain("Đã thu hồi");
    expect((await globalThis.fetch(address)).status).toBe(404);
    await close(served, lead);
  });

  it("what a screen reader hears: landmarks, one head, named fields, tables with heads, an error at its field", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const lead = await tabOf(served, "lead");
    await lead.goto("/duties");
    for (const [role, name] of [
      ["banner", undefined],
      ["navigation", "Mục chính"],
      ["search", undefined],
      ["main", undefined],
      ["contentinfo", undefined],
    ] as const) {
      expect([role, await lead.getByRole(role, name === undefined ? {} : { name }).count()]).toEqual([role, 1]);
    }
    expect(await lead.getByRole("heading", { level: 1, name: "Nhiệm vụ" }).count()).toBe(1);
    for (const head of ["Thời hạn", "Tình trạng", "Chủ trì"])
      expect(await lead.getByRole("columnheader", { name: new RegExp(head) }).count()).toBeGreaterThan(0);
    const row = lead.locator("main table tbody tr").first();
    const title = (await row.getByRole("rowheader").locator("a").innerText()).slice(0, 40);
    expect(await row.getByRole("checkbox", { name: new RegExp(`^${title.slice(0, 12)}`) }).count()).toBe(1);
    await lead.goto("/reports?status=notYet");
    await lead
      .locator("main table a", { hasText: /báo cáo/i })
      .first()
      .click();
    await act(lead, /^Báo cáo/);
    const field = lead.getByRole("textbox", { name: /^Số, ký hiệu văn bản/ });
    expect(await field.count()).toBe(1);
    await lead.getByLabel(/^Ngày thực hiện/).fill("2030-01-01");
    await record(lead);
    const day = lead.getByLabel(/^Ngày thực hiện/);
    const described = (await day.getAttribute("aria-describedby"))?.split(" ") ?? [];
    const said = await Promise.all(described.map((id) => lead.locator(`[id="${id}"]`).innerText()));
    expect(said.join(" ")).toMatch(/sau hôm nay|tương lai|muộn hơn/);
    expect(await lead.evaluate<string>("document.activeElement.className")).toContain("mistakes");
    await close(served, lead);
  });

  it("a form made for another browser, or sent from elsewhere, is not taken", async () => {
    const served = await servePages(legalDate("2024-03-20"));
    const lead = await tabOf(served, "lead");
    await lead.goto("/reports?status=notYet");
    await lead
      .locator("main table a", { hasText: /báo cáo/i })
      .first()
      .click();
    await act(lead, /^Báo cáo/);
    await lead.locator('input[name="_token"]').evaluate((it: unknown) => {
      (it as { value: string }).value = "forged";
    });
    await record(lead);
    expect(await text(lead)).toContain("không gửi từ trang này");
    await close(served, lead);
  });

  it("a registry officer's case, from review to dissolution, with its days", async () => {
    const served = await servePages(legalDate("2024-08-20"));
    const actor = { agency: "so-khdt", person: "p-registrar", role: "registrar" } as const;
    const facts = { commune: "Phường Bến Thành", trade: "vận tải" };
    const cooperative = { ref: "coop/hcm-0058", kind: "cooperative" as const };
    await served.engine.execute({
      type: "open-case",
      case: "hcm-0058",
      on: legalDate("2024-08-20"),
      actor,
      cooperative,
      status: "active",
      facts,
      synthetic: true,
    });
    const officer = await tabOf(served, "registrar");
    const at = (day: string) => served.clock.set(instantAt(legalDate(day), 9));
    const open = () => officer.goto("/cases/hcm-0058");
    const does = async (
      day: string,
      command: string,
      name: string,
      fill: () => Promise<void> = () => Promise.resolve(),
    ) => {
      at(day);
      await open();
      const found = officer
        .locator(
          `#acts a.button[href*="command=${command}"][href*="act=${name}"], #acts a.button[href*="command=${command}"]:not([href*="act="])`,
        )
        .first();
      await officer.goto((await found.getAttribute("href")) ?? "");
      await officer.getByLabel(/^Ngày thực hiện/).fill(day);
      await fill();
      await record(officer);
      const said = await text(officer);
      expect(said, `${command} ${name}: ${said.slice(0, 600)}`).toContain("Đã ghi vào nhật ký");
    };
    const paper = async (index: number, kind: string, day: string) => {
      await officer.locator(`[name="papers.${index}.kind"]`).selectOption(kind);
      await officer.locator(`[name="papers.${index}.number"]`).fill(`${index + 1}/${day}`);
      await officer.locator(`[name="papers.${index}.date"]`).fill(day);
    };
    const row = (path: string) => officer.locator(`button[name="more"][value="${path}"]`).click();

    await does("2024-08-21", "record-review", "", async () => {
      await officer.locator('[name="step"]').selectOption("listed");
    });
    await does("2024-08-23", "open-proceeding", "voluntary-dissolution-2023");
    await does("2024-08-23", "record-act", "adopt-resolution", async () => {
      await row("papers");
      await paper(0, "dissolution-resolution", "2024-08-23");
      await paper(1, "minutes", "2024-08-23");
      for (const [name, value] of Object.entries({
        "votes.for": 13,
        "votes.of": 20,
        "meeting.call": 1,
        "meeting.attending": 20,
        "meeting.convened": 30,
      }))
        await officer.locator(`[name="payload.${name}"]`).fill(String(value));
      for (const box of await officer.locator('[name="payload.contents"]').all()) await box.check();
    });
    await does("2024-08-30", "record-act", "send-resolution", async () => {
      await row("papers.0.served");
      await paper(0, "dissolution-resolution", "2024-08-23");
      await officer.locator('[name="papers.0.served.0.to"]').selectOption("registry");
      await officer.locator('[name="papers.0.served.0.on"]').fill("2024-08-30");
    });
    await does("2024-09-05", "record-act", "announce-status", async () => {
      await paper(0, "status-announcement", "2024-09-05");
    });
    await open();
    expect(await text(officer)).toContain("28/02/2025");
    await does("2025-03-03", "record-act", "issue-automatic-notice", async () => {
      await paper(0, "dissolution-notice", "2025-03-03");
    });
    await open();
    expect(await officer.locator(".strip").innerText()).toMatch(/giải thể/i);
    await close(served, officer);
  }, 240_000);
});
