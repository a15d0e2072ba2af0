import { cite } from "../../law/cite.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import { actGuard, guard } from "./define-guard.js";

const EXPLAINED_2023 = ["b", "c", "d", "đ", "e"];
const EXPLAINED_2012 = ["3", "4", "5", "6", "7"];
const COMMITTEE_2012 = ["a", "b", "c", "d", "đ"];
const day = (date: LegalDate | null | undefined) => date ?? "–";
const given = (ground: string | null | undefined) => ({ ground: ground ?? "–" });

/** Conditions on a revocation, and on cancelling one. */
export const REVOCATION_GUARDS = {
  /** A ground on which the representative is asked to explain. */
  groundExplained: actGuard(
    "cooperative/wrong-ground",
    "registry",
    cite("92/2024/NĐ-CP", { article: 53, clause: 2 }),
    ({ payload }) => EXPLAINED_2023.includes(payload.ground ?? ""),
    ({ payload }) => ({ ...given(payload.ground), allowed: EXPLAINED_2023.join(", ") }),
  ),
  groundExplained2012: actGuard(
    "cooperative/wrong-ground",
    "registry",
    cite("03/2014/TT-BKHĐT", { article: 19, clause: 3 }),
    ({ payload }) => EXPLAINED_2012.includes(payload.ground ?? ""),
    ({ payload }) => ({ ...given(payload.ground), allowed: EXPLAINED_2012.join(", ") }),
  ),
  groundEnded2012: actGuard(
    "cooperative/wrong-ground",
    "registry",
    cite("03/2014/TT-BKHĐT", { article: 19, clause: 1 }),
    ({ payload }) => payload.ground === "1",
    ({ payload }) => ({ ...given(payload.ground), allowed: "1" }),
  ),
  groundUntrue2012: actGuard(
    "cooperative/wrong-ground",
    "registry",
    cite("03/2014/TT-BKHĐT", { article: 19, clause: 2 }),
    ({ payload }) => payload.ground === "2",
    ({ payload }) => ({ ...given(payload.ground), allowed: "2" }),
  ),
  committeeGround2012: actGuard(
    "cooperative/wrong-ground",
    "committee",
    cite("23/2012/QH13", { article: 54, clause: 2 }),
    ({ payload }) => COMMITTEE_2012.includes(payload.ground ?? ""),
    ({ payload }) => ({ ...given(payload.ground), allowed: COMMITTEE_2012.join(", ") }),
  ),
  /** No text gives the explanation period a length: the notice does. */
  explainByGiven: actGuard(
    "cooperative/explanation-day-missing",
    "registry",
    cite("92/2024/NĐ-CP", { article: 53, clause: 2 }),
    ({ payload, on }) => payload.explainBy !== undefined && payload.explainBy >= on,
    ({ payload }) => ({ explainBy: day(payload.explainBy) }),
  ),
  explanationOver: guard(
    "cooperative/explanation-running",
    "representative",
    cite("92/2024/NĐ-CP", { article: 53, clause: 2 }),
    ({ view, on }) => view.explainBy !== null && on > view.explainBy,
    ({ view }) => ({ explainBy: day(view.explainBy) }),
  ),
  requestedByTax: guard(
    "cooperative/not-requested-by-tax",
    "tax",
    cite("92/2024/NĐ-CP", { article: 53, clause: 5 }),
    ({ view }) => view.requestedByTax === true,
  ),
  requestedByOther: guard(
    "cooperative/requested-by-tax",
    "authority",
    cite("92/2024/NĐ-CP", { article: 53, clause: 5 }),
    ({ view }) => view.requestedByTax === false,
  ),
  /** Dissolution follows a revocation on every ground but the tax authority's request. */
  groundLeadsToDissolution: actGuard(
    "cooperative/ground-without-dissolution",
    "registry",
    cite("92/2024/NĐ-CP", { article: 53, clause: 5 }),
    ({ payload }) => ["a", ...EXPLAINED_2023, "g", "court"].includes(payload.ground ?? "") && payload.byTax !== true,
    ({ payload }) => given(payload.ground),
  ),
  revokedByTax: guard(
    "cooperative/not-tax-revoked",
    "tax",
    cite("92/2024/NĐ-CP", { article: 56, clause: 1, point: "b" }),
    ({ view }) => view.status === "tax-revoked",
  ),
  revokedOtherwise: guard(
    "cooperative/not-revoked-otherwise",
    "registry",
    cite("92/2024/NĐ-CP", { article: 56, clause: 1, point: "a" }),
    ({ view }) => view.ground !== null && view.ground !== "tax",
  ),
  /** No text says whether a revocation can be cancelled once the cooperative has ended. */
  notEnded: guard(
    "cooperative/already-ended",
    "decision-maker",
    cite("92/2024/NĐ-CP", { article: 27, clause: 5 }),
    ({ view }) => view.status !== "ended",
  ),
  /** The tax authority decides on "not at the address" except in the statuses of clauses 1 to 5. */
  statusLeftToTax: guard(
    "cooperative/status-not-left-to-tax",
    "tax",
    cite("92/2024/NĐ-CP", { article: 27, clause: 6 }),
    ({ view }) => view.status === null || view.status === "active" || view.status === "not-at-address",
  ),
} as const;
