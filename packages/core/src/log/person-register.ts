/** What is known of a person: name, telephone, position. Never in an event. */
import type { JsonValue } from "../kernel/plain-copy.js";
/** What is known of one person, by field. */
export type PersonalData = Readonly<Record<string, JsonValue>>;

/**
 * Personal data beside the log (a port). Events name a person only by a reference which says nothing by itself; here it
 * is resolved, and here it can be erased, which changes no event and breaks no chain of hashes.
 */
export interface PersonRegister {
  /** Keeps or replaces what is known of a person. */
  put(province: string, person: string, data: PersonalData): Promise<void>;
  /** `null` for an unknown or erased person. */
  get(province: string, person: string): Promise<PersonalData | null>;
  /** Forgets a person for good; whether there was something to forget. */
  erase(province: string, person: string): Promise<boolean>;
}
