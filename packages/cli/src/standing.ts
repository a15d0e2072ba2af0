import type { LegalDate, Province, Register } from "@kttt/core";
import { type CaseLine, caseRegister, type CaseState } from "@kttt/core/cooperative";
import { type AskedOfPerson, askedOfPersons } from "@kttt/office/tables";
import { dayOption, type Office } from "./office.js";
import type { Invocation } from "./command.js";
import { UsageError } from "./usage-error.js";

/** Everything of an office on one day. */
export interface Standing {
  readonly asOf: LegalDate;
  readonly register: Register;
  readonly cases: ReadonlyMap<string, CaseState>;
  readonly caseLines: readonly CaseLine[];
}

/** The office on the day of `--as-of`, or today. @throws UsageError for a day before the programme, KtttError for one after today */
export async function standingOf(invocation: Invocation, { engine, from, today }: Office): Promise<Standing> {
  const day = dayOption(invocation, "as-of") ?? today;
  if (day < from) {
    throw new UsageError(
      {
        vi: `Ngày ${day} trước ngày chương trình bắt đầu (${from}).`,
        en: `${day} is before the programme began (${from}).`,
      },
      { vi: `Chọn một ngày từ ${from} trở đi.`, en: `Choose a day from ${from} on.` },
    );
  }
  const { cases, register } = await engine.asOf(day);
  const { asOf } = register;
  return { asOf, register, cases, caseLines: caseRegister([...cases.values()], asOf) };
}

/** Everything that waits for a person on the day, oldest first. */
export function questionsOf({ cases, register }: Standing, province: Province): readonly AskedOfPerson[] {
  return askedOfPersons(register, cases, province);
}
