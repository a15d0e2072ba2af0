import type { Bilingual, Language } from "../kernel/language.js";
import { z } from "zod";

/** In what capacity somebody acts. `engine` is the library itself, applying what time has made due. */
export const ROLES = [
  "issuer",
  "lead",
  "monitor",
  "coordinator",
  "successor",
  "auditor",
  "registrar",
  "authority",
  "party",
  "engine",
] as const;
/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/**
 * Who acts. `person` is a reference to a person kept elsewhere, never a name or another personal datum; `null` where
 * only the agency is known.
 */
export interface Actor {
  readonly agency: string;
  readonly person: string | null;
  readonly role: Role;
  /** Whose work it is when a substitute acts (ủy quyền), a reference as `person` is; left out where nobody is stood in for. */
  readonly onBehalfOf?: string | undefined;
}

export interface ActorSchema extends z.ZodType<Actor, Actor> {}

export const actorSchema: ActorSchema = z.lazy(() =>
  z.strictObject({
    agency: z.string().min(1).max(300),
    person: z.string().min(1).max(300).nullable(),
    role: z.enum(ROLES),
    onBehalfOf: z.string().min(1).max(300).optional(),
  }),
);

const ROLE: Readonly<Record<Role, Bilingual>> = {
  issuer: { vi: "cơ quan giao nhiệm vụ", en: "the issuer" },
  lead: { vi: "cơ quan chủ trì", en: "the lead body" },
  monitor: { vi: "cơ quan theo dõi, đôn đốc", en: "the monitoring body" },
  coordinator: { vi: "cơ quan đầu mối", en: "the coordinating body" },
  successor: { vi: "cơ quan kế thừa đã được xác nhận", en: "a confirmed successor" },
  auditor: { vi: "cơ quan kiểm tra, giám sát", en: "an auditor" },
  registrar: { vi: "cơ quan đăng ký kinh doanh", en: "the registry" },
  authority: { vi: "cơ quan, người tiến hành có thẩm quyền", en: "the competent body" },
  party: { vi: "hợp tác xã, liên hiệp hợp tác xã", en: "the cooperative itself" },
  engine: { vi: "hệ thống", en: "the engine" },
};

/** In what capacity somebody acts, in words. */
export function roleLabel(role: Role, language: Language = "vi"): string {
  return ROLE[role][language];
}
