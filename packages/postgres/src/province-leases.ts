import { createHash, randomUUID } from "node:crypto";
import type { Sql } from "./driver.js";

/** Which machine works for which province (a port). It saves work and guards nothing: an append names the version it follows. */
export interface ProvinceLeases {
  /** How long a machine which is gone keeps its provinces, in seconds. */
  readonly seconds: number;
  /**
   * Says that this machine is there and would work for these provinces; returns those it holds from now on for `seconds`. To be called again
   * well before they are over.
   */
  round(provinces: readonly string[]): Promise<readonly string[]>;
  /** Gives everything back at once, for the others. */
  end(): Promise<void>;
}

export interface ProvinceLeaseOptions {
  /** From 1 to 3,600. Defaults to 60. */
  readonly seconds?: number;
}

const HELD = "kttt.worker";
const PRESENT = `${HELD}/`;

/** One row for each province this machine would work for; the database's clock says until when it counts. */
const BE_THERE = `insert into kttt.consumer_lease as l (name, scope, holder, until)
  select $1, it.province, $2, clock_timestamp() + make_interval(secs => $4) from unnest($3::text[]) as it (province)
  on conflict (name, scope) do update set until = excluded.until`;
const WHO_IS_THERE = `select scope as province, holder from kttt.consumer_lease
  where starts_with(name, $1) and scope = any ($2::text[]) and until > clock_timestamp()`;
const TAKE = `insert into kttt.consumer_lease as l (name, scope, holder, until)
  select $1, it.province, $2, clock_timestamp() + make_interval(secs => $4) from unnest($3::text[]) as it (province) order by it.province
  on conflict (name, scope) do update set holder = excluded.holder, until = excluded.until
    where l.until < clock_timestamp() or l.holder = excluded.holder
  returning scope as province`;
const LET_GO = "delete from kttt.consumer_lease where name = $1 and holder = $2 and not scope = any ($3::text[])";
const FORGET =
  "delete from kttt.consumer_lease where starts_with(name, $1) and (holder = $2 or until < clock_timestamp())";

/** The same for every machine which asks: a province falls to another one only when a machine comes or goes. */
function rank(province: string, machine: string): string {
  return createHash("sha256").update(`${province}\n${machine}`).digest("hex");
}

/**
 * Shares provinces among the machines on one database. Each of those which would work for a province has a rank for it, and the first of
 * them that are there takes its lease once it is free. Thirty-four provinces on three machines are about eleven each; a machine
 * which comes gets its share from the others as soon as they have looked, one which dies loses it after `seconds`.
 */
export function postgresLeases(sql: Sql, { seconds = 60 }: ProvinceLeaseOptions = {}): ProvinceLeases {
  const machine = randomUUID();
  const held = Math.min(3600, Math.max(1, seconds));
  let before = false;

  async function firstFor(provinces: readonly string[]): Promise<readonly string[]> {
    const there = await sql.query<{ province: string; holder: string }>(WHO_IS_THERE, [PRESENT, provinces]);
    const first = new Map<string, string>();
    for (const { holder, province } of there) {
      const other = first.get(province);
      if (other === undefined || rank(province, holder) > rank(province, other)) first.set(province, holder);
    }
    return provinces.filter((province) => first.get(province) === machine);
  }

  return {
    seconds: held,
    async round(provinces) {
      await sql.query(BE_THERE, [`${PRESENT}${machine}`, machine, provinces, held]);
      // Who has just come takes nothing yet: of machines which start together none is to begin with everything.
      const mine = before ? await firstFor(provinces) : [];
      before = true;
      await sql.query(LET_GO, [HELD, machine, mine]);
      const taken = await sql.query<{ province: string }>(TAKE, [HELD, machine, mine, held]);
      return taken.map(({ province }) => province);
    },
    async end() {
      await sql.query(LET_GO, [HELD, machine, []]);
      await sql.query(FORGET, [PRESENT, machine]);
    },
  };
}
