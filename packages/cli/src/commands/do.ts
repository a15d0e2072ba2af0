import {
  type Actor,
  type CommandInput,
  formatDay,
  isKtttError,
  KtttError,
  type Language,
  type Role,
  type StoredEvent,
} from "@kttt/core";
import { ROLES } from "@kttt/core/plan";
import { nearest } from "@kttt/core/errors";
import { actOf, fieldOptions, fieldsGiven, fieldsHelp } from "../command-fields.js";
import { type Command, type Invocation, textOption } from "../command.js";
import { type SubjectNames, subjectNames } from "../subject-names.js";
import { readOffice, withOffice } from "../office.js";
import { readData } from "../provinces.js";
import { eventWord } from "@kttt/office/tables";
import { renderProblems } from "../render/problems.js";
import { UsageError } from "../usage-error.js";

/** A role as typed. @throws UsageError naming the nearest one */
export function roleOption(invocation: Invocation): Role | undefined {
  const value = textOption(invocation, "role");
  const role = ROLES.find((it) => it === value);
  if (value === undefined || role) return role;
  const suggestion = nearest(value, ROLES);
  throw new UsageError(
    { vi: `Không có vai “${value}”.`, en: `There is no role “${value}”.` },
    suggestion
      ? { vi: `Có phải “${suggestion}” không?`, en: `Did you mean “${suggestion}”?` }
      : { vi: `Các vai: ${ROLES.join(", ")}.`, en: `Roles: ${ROLES.join(", ")}.` },
  );
}

/** Who acts, from `--as`, `--role` and `--person`. @throws UsageError when only half of it is said */
export function actorOption(invocation: Invocation): Actor | undefined {
  const agency = textOption(invocation, "as");
  const role = roleOption(invocation);
  if (agency === undefined && role === undefined) return undefined;
  if (agency !== undefined && role !== undefined) {
    return { agency, person: textOption(invocation, "person") ?? null, role };
  }
  throw new UsageError(
    { vi: "Cần cả --as và --role.", en: "Both --as and --role are needed." },
    { vi: "Ví dụ: --as so-du-lich --role lead.", en: "For example: --as so-du-lich --role lead." },
  );
}

/** The command in a file, or nothing. @throws UsageError when it is no JSON object */
async function commandInFile(invocation: Invocation): Promise<Readonly<Record<string, unknown>>> {
  const path = textOption(invocation, "json");
  if (path === undefined) return {};
  const read = await readData(path, invocation.host);
  if (typeof read === "object" && read !== null && !Array.isArray(read)) return read as Record<string, unknown>;
  throw new UsageError(
    { vi: `“${path}” không phải là một lệnh.`, en: `“${path}” is not a command.` },
    { vi: "Ghi một đối tượng JSON { … }.", en: "Write one JSON object { … }." },
  );
}

/** What happened, and to what: by its name, with the id where it is another than the one which was typed. */
function lines(
  events: readonly Pick<StoredEvent, "happenedOn" | "type" | "stream">[],
  language: Language,
  { about, names, sign = "✓" }: { about: string | undefined; names: SubjectNames; sign?: string },
): string {
  const subject = (stream: string) => {
    const [, kind, id] = /^[^/]+\/(obligation|case)\/(.+)$/u.exec(stream) ?? [];
    if (id === undefined || (kind === "case" && id === about)) return "";
    const name = names(id);
    if (name === undefined) return ` · ${id}`;
    return id === about ? ` · ${name}` : ` · ${name} [${id}]`;
  };
  return events
    .map((it) => `${sign} ${formatDay(it.happenedOn, language)} ${eventWord(it.type, language)}${subject(it.stream)}\n`)
    .join("");
}

/** A command which does not say what it should was called wrongly; one which is refused was understood. */
function exitCodeOf(codes: readonly string[]): number {
  return codes.some((code) => code.startsWith("input/")) ? 2 : 1;
}

export const doCommand: Command = {
  name: "do",
  usage: "<việc> [<mã>] --folder THƯ-MỤC --as CƠ-QUAN --role VAI [--on NGÀY] [--json TỆP|-] [--dry-run] [--…]",
  summary: {
    vi: "làm một việc: bắt đầu, báo cáo, xác nhận, trả lại, gia hạn, trả lời, mở hồ sơ … (xem kttt do <việc> --help)",
    en: "carries out one act: start, report, accept, return, extend, answer, open-case … (see kttt do <act> --help)",
  },
  options: {
    folder: { type: "string" },
    as: { type: "string" },
    role: { type: "string" },
    person: { type: "string" },
    json: { type: "string" },
    "dry-run": { type: "boolean" },
  },
  moreOptions: fieldOptions,
  help: fieldsHelp,
  async run(invocation) {
    const { host, language, options, words } = invocation;
    const type = actOf(words[0]);
    const file = await commandInFile(invocation);
    const actor = actorOption(invocation) ?? file["actor"];
    if (actor === undefined) {
      throw new UsageError(
        { vi: "Chưa rõ ai làm: thiếu --as và --role.", en: "Who acts is not said: --as and --role are missing." },
        { vi: "Ví dụ: --as so-du-lich --role lead.", en: "For example: --as so-du-lich --role lead." },
      );
    }
    const given = fieldsGiven(type, words[1], options);
    const dryRun = options["dry-run"] === true;
    return (dryRun ? readOffice : withOffice)(invocation, async (office) => {
      const { engine, today } = office;
      const about = words[1];
      // The engine reads it as from outside: whatever is wrong with it comes back with its place.
      const command = { on: today, ...file, ...given, actor, type } as unknown as CommandInput;
      try {
        if (dryRun) {
          const foreseen = await engine.dryRun(command);
          if (!foreseen.allowed) throw new KtttError(foreseen.problems);
          const names = await subjectNames(office, language);
          host.write(lines(foreseen.events, language, { about, names, sign: "·" }));
          host.write(language === "vi" ? "Chạy thử: chưa ghi gì.\n" : "Dry run: nothing was recorded.\n");
          return 0;
        }
        const { events, replayed } = await engine.execute(command);
        host.write(lines(events, language, { about, names: await subjectNames(office, language) }));
        if (replayed) {
          host.write(
            language === "vi"
              ? "Lệnh này đã được thực hiện trước đó.\n"
              : "This command had been carried out before.\n",
          );
        }
        return 0;
      } catch (error) {
        if (!isKtttError(error)) throw error;
        host.writeError(renderProblems(error.problems, language, { typed: true }));
        return exitCodeOf(error.problems.map((it) => it.code));
      }
    });
  },
};
