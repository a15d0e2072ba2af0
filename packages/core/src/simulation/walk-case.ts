import { type CaseFile, type CaseWalk, commandOfFile } from "../cooperative/case-file.js";
import type { CaseFact } from "../cooperative/case.events.js";
import type { CaseState } from "../cooperative/case-state.js";
import { createEngine } from "../engine/engine.js";
import { instantAt } from "../kernel/instant.js";
import { earlierOf, type LegalDate, laterOf, legalDate, type Span } from "../kernel/legal-date.js";
import { isKtttError, type Problem } from "../kernel/problem.js";
import { settableClock } from "../log/clock.js";
import { memoryLog } from "../log/memory-log.js";
import { defineProvince } from "../province/define-province.js";
import type { Province } from "../province/province.schema.js";
import { makeTriage } from "../triage/triage.js";
import type { TriageFacts } from "../triage/triage-facts.js";
import { wholeLog } from "./whole-log.js";

/** A plan which does not begin: only the case is handled. */
const NO_PLAN: Span = { from: legalDate("2999-01-01"), to: legalDate("2999-12-31") };

/** Every agency which a file names: the one whose case it is, those named for roles, those which act. */
function agenciesIn({ agency, commands }: CaseFile): readonly string[] {
  const named = commands.flatMap((it) => {
    const bodies = it["bodies"] as Readonly<Record<string, unknown>> | undefined;
    const actor = it["actor"] as { readonly agency?: unknown } | undefined;
    return [...Object.values(bodies ?? {}), it["agency"], actor?.agency];
  });
  return [...new Set([agency, ...named.filter((it): it is string => typeof it === "string")])];
}

/** A roster which knows the agencies of the file and nothing else of them. */
function rosterOfFile(file: CaseFile): Province {
  const { agency, on } = file;
  return defineProvince({
    format: "kttt.province/1",
    id: "ho-so",
    name: { vi: "Hồ sơ", en: "Case file" },
    documents: [
      {
        id: "ho-so",
        number: null,
        issuedOn: null,
        notBefore: on,
        issuer: agency,
        monitor: agency,
        status: "draft",
        title: "Hồ sơ",
        signedBy: null,
        basis: [],
        period: { from: on, to: on },
        source: { file: "ho-so" },
      },
    ],
    agencies: agenciesIn(file).map((id) => ({
      id,
      name: { vi: id, en: id },
      aliases: [],
      kind: "office",
      level: "province",
      codes: {},
      from: null,
      until: null,
    })),
    groups: [],
    successions: [],
    tasks: [],
    targets: [],
    reporting: [],
    rules: { targets: [], reminders: [], handling: [] },
  });
}

/**
 * Opens and walks a case from its file, through the engine: the review first, then each command as if entered on its own day,
 * with what time brings before it, then time up to the day of the file. A refused command ends the walk; the reasons are
 * given, and what was done stands. Bodies which the file names for roles are not looked up in a roster: it has none.
 */
export async function walkCase(file: CaseFile): Promise<CaseWalk> {
  const { case: id, on } = file;
  const triage = file.review ? makeTriage()(file.review.facts as TriageFacts, file.review.on) : null;
  const log = memoryLog();
  const days = file.commands.map((it) => it.on as LegalDate);
  const clock = settableClock(instantAt(days.reduce(earlierOf, on), 12));
  const engine = createEngine({ province: rosterOfFile(file), log, clock, span: NO_PLAN });
  const goTo = (day: LegalDate) => {
    const moment = instantAt(day, 12);
    if (moment > clock.now()) clock.set(moment);
  };
  let refused: { readonly command: number; readonly problems: readonly Problem[] } | null = null;
  for (const [at, given] of file.commands.entries()) {
    try {
      goTo(laterOf(given.on, days[0] ?? given.on));
      // What time has asked by then is there to be answered.
      if (given.type === "decide-question") await engine.advance();
      await engine.execute(commandOfFile(file, (await engine.cases()).get(id) ?? null, given));
    } catch (error) {
      if (!isKtttError(error)) throw error;
      refused = { command: at, problems: error.problems };
      break;
    }
  }
  if (refused === null) {
    goTo(on);
    await engine.advance();
  }
  const state: CaseState | null = (await engine.cases()).get(id) ?? null;
  const facts = (await wholeLog(log)).map(({ data, happenedOn, type }) => ({ type, happenedOn, data }) as CaseFact);
  return { case: id, on, triage, state, facts, refused };
}
