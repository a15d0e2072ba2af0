import { bodyName, type Province } from "@kttt/core";
import type { ProvinceServer } from "@kttt/server";
import type { DemoAccount } from "@kttt/server/sign-in";

/** How many bodies of each programme one can be in a demonstration: those which have most to do. */
const MOST_BODIES = 6;

function label(
  province: Province,
  agency: string,
  role: { readonly vi: string; readonly en: string },
): DemoAccount["label"] {
  const of = (language: "vi" | "en") =>
    `${province.name[language]}: ${bodyName(province, agency, language)} – ${role[language]}`;
  return { vi: of("vi"), en: of("en") };
}

/** The accounts of one programme: who gives the duties, who watches them, the bodies with most to do, and an auditor. */
async function accountsOf(id: string, { engine }: ProvinceServer): Promise<readonly DemoAccount[]> {
  const { province } = engine;
  const { obligations } = await engine.register();
  const states = [...obligations.values()];
  const [first] = states;
  if (!first) return [];
  const { issuer, monitor } = first.obligation;
  const held = new Map<string, number>();
  for (const { body } of states) held.set(body, (held.get(body) ?? 0) + 1);
  const bodies = [...held]
    .filter(([body]) => province.agencies.some((it) => it.id === body) && body !== issuer && body !== monitor)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_BODIES);
  const of = (
    name: string,
    agency: string,
    roles: readonly string[],
    kind: "body" | "province" | "auditor",
    words: { vi: string; en: string },
  ): DemoAccount => ({
    id: `${id}-${name}`,
    label: label(province, agency, words),
    account: { agency, person: `p-${id}-${name}`, roles, kind, province: id },
  });
  return [
    of("issuer", issuer, ["issuer"], "province", { vi: "lãnh đạo, giao nhiệm vụ", en: "gives the duties" }),
    of("monitor", monitor, ["monitor", "coordinator", "registrar"], "province", {
      vi: "theo dõi, đôn đốc, tổng hợp",
      en: "watches, reminds, puts together",
    }),
    ...bodies.map(([body], index) =>
      of(`body-${index + 1}`, body, ["lead"], "body", { vi: "thực hiện", en: "carries out" }),
    ),
    of("auditor", monitor, ["auditor"], "auditor", { vi: "kiểm tra, chỉ xem", en: "looks only" }),
  ];
}

/** Whom one can be in a demonstration of these programmes. */
export async function demoAccounts(engines: Readonly<Record<string, ProvinceServer>>): Promise<readonly DemoAccount[]> {
  const all = await Promise.all(Object.entries(engines).map(([id, it]) => accountsOf(id, it)));
  return all.flat();
}
