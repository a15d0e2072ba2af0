import type { CommandInput } from "@kttt/core";
import { join } from "node:path";
import { type Command, type Invocation, textOption } from "../command.js";
import { carryOutRows, ROWS_OPTIONS } from "../import-rows.js";
import { actorOption } from "./do.js";
import { bytesOf } from "../files.js";
import { everyEvent, type Office, readOffice, withOffice } from "../office.js";
import { SOURCE_OPTIONS, withReported } from "../report-source.js";
import { standingOf } from "../standing.js";
import { UsageError } from "../usage-error.js";

export const tracker: Command = {
  name: "tracker",
  usage: "<tỉnh> --period 2024-Q3 [--body CƠ-QUAN] [--folder THƯ-MỤC] [--as-of NGÀY] [--out THƯ-MỤC]",
  summary: {
    vi: "bảng theo dõi (.xlsx) gửi các cơ quan điền rồi gửi lại; đọc về bằng kttt import-tracker",
    en: "a tracker (.xlsx) the bodies fill in and send back; kttt import-tracker reads it",
  },
  options: { ...SOURCE_OPTIONS },
  async run(invocation) {
    const { host } = invocation;
    const { trackerWorkbook } = await import("@kttt/office");
    return withReported(invocation, async ({ source }) => {
      const out = textOption(invocation, "out") ?? ".";
      const { asOf } = source.register;
      const name = ["theo-doi", source.province.id, ...(source.body === undefined ? [] : [source.body]), asOf].join(
        "-",
      );
      const file = join(out, `${name}.xlsx`);
      await host.writeFile(file, await trackerWorkbook(source), out);
      host.write(`✓ ${file}\n`);
      return 0;
    });
  },
};

function fileNamed({ words }: Invocation, made: string): string {
  const [path] = words;
  if (path !== undefined) return path;
  throw new UsageError(
    { vi: "Chưa nêu tệp nào.", en: "No file is named." },
    { vi: `Ghi tệp .xlsx do kttt ${made} xuất ra.`, en: `Name the .xlsx which kttt ${made} has written.` },
  );
}

/** What a workbook which comes back is held against: the office as it stands now. */
async function sourceNow(invocation: Invocation, office: Office) {
  const { from, province, today } = office;
  const { register } = await standingOf(invocation, office);
  const events = await everyEvent(office.engine.log);
  const { language } = invocation;
  return { province, register, events, span: { from, to: today }, synthetic: false, language };
}

export const importTracker: Command = {
  name: "import-tracker",
  usage:
    "<tệp.xlsx> --folder THƯ-MỤC [--as CƠ-QUAN --role VAI [--person NGƯỜI]] [--all-or-nothing] [--dry-run] [--json]",
  summary: {
    vi: "đọc bảng theo dõi gửi về: mỗi dòng là một lệnh, nhận hay từ chối kèm lý do; gửi hai lần chỉ ghi một lần",
    en: "reads a tracker which came back: each row a command, accepted or refused with its reason; sent twice it counts once",
  },
  options: ROWS_OPTIONS,
  async run(invocation) {
    const file = fileNamed(invocation, "tracker");
    const bytes = bytesOf(file);
    const actor = actorOption(invocation);
    const { readTracker } = await import("@kttt/office");
    return (invocation.options["dry-run"] === true ? readOffice : withOffice)(invocation, async (office) => {
      const rows = await readTracker(bytes, await sourceNow(invocation, office));
      const read = rows.map(({ obligation: id, ...it }) =>
        "problems" in it ? { ...it, id } : { ...it, id, command: withActor(it.command, actor) },
      );
      return carryOutRows(invocation, office.engine, file, read);
    });
  },
};

const withActor = (command: CommandInput, actor: ReturnType<typeof actorOption>): CommandInput =>
  actor === undefined ? command : { ...command, actor };

export const figures: Command = {
  name: "figures",
  usage: "<tỉnh> --period 2024 [--folder THƯ-MỤC] [--as-of NGÀY] [--out THƯ-MỤC]",
  summary: {
    vi: "bảng nhập số liệu các chỉ tiêu (.xlsx); đọc về bằng kttt import-figures",
    en: "a sheet to enter the figures of the targets (.xlsx); kttt import-figures reads it",
  },
  options: { ...SOURCE_OPTIONS },
  async run(invocation) {
    const { figuresWorkbook } = await import("@kttt/office");
    return withReported(invocation, async ({ source }) => {
      const out = textOption(invocation, "out") ?? ".";
      const file = join(out, `so-lieu-${source.province.id}-${source.register.asOf}.xlsx`);
      await invocation.host.writeFile(file, await figuresWorkbook(source), out);
      invocation.host.write(`✓ ${file}\n`);
      return 0;
    });
  },
};

export const importFigures: Command = {
  name: "import-figures",
  usage:
    "<tệp.xlsx> --folder THƯ-MỤC [--as CƠ-QUAN --role VAI [--person NGƯỜI]] [--all-or-nothing] [--dry-run] [--json]",
  summary: {
    vi: "ghi số liệu các chỉ tiêu đã điền: mỗi dòng một số, có ngày và nguồn",
    en: "records the figures which were filled in: each row one figure, with its day and source",
  },
  options: ROWS_OPTIONS,
  async run(invocation) {
    const file = fileNamed(invocation, "figures");
    const bytes = bytesOf(file);
    const actor = actorOption(invocation);
    const { readFigures } = await import("@kttt/office");
    return (invocation.options["dry-run"] === true ? readOffice : withOffice)(invocation, async (office) => {
      const rows = await readFigures(bytes, await sourceNow(invocation, office), office.today);
      const read = rows.map(({ indicator: id, ...it }) =>
        "problems" in it ? { ...it, id } : { ...it, id, command: withActor(it.command, actor) },
      );
      return carryOutRows(invocation, office.engine, file, read);
    });
  },
};
