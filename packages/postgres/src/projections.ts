import type { EventLog, JsonValue, StoredEvent } from "@kttt/core/log";
import type { Sql, SqlDriver } from "./driver.js";
import { postgresLog } from "./postgres-log.js";

/** What is folded from the log and kept, so that nobody folds it again for every question. */
export interface StoredProjection<State extends JsonValue> {
  readonly name: string;
  /** Counted up when `fold` or the state changes its meaning: what is kept under another number is made anew. */
  readonly shape: number;
  readonly initial: State;
  /** Pure. */
  readonly fold: (state: State, event: StoredEvent) => State;
}

/** A state and the position of the last event in it. */
export interface ProjectionState<State> {
  readonly state: State;
  readonly position: number;
}

export interface Projections {
  /** The state after all events of a province that are there now. Folds only what has come since the last time. */
  catchUp<State extends JsonValue>(
    projection: StoredProjection<State>,
    province: string,
  ): Promise<ProjectionState<State>>;
  /** Throws away what is kept and folds the province's events from the first one, in one transaction: others see the old or the new. */
  rebuild<State extends JsonValue>(
    projection: StoredProjection<State>,
    province: string,
  ): Promise<ProjectionState<State>>;
}

const PAGE = 1000;

async function foldOnwards<State extends JsonValue>(
  log: EventLog,
  projection: StoredProjection<State>,
  province: string,
  from: ProjectionState<State>,
): Promise<ProjectionState<State>> {
  let { state, position } = from;
  for (;;) {
    const page = await log.readAll({ after: position, limit: PAGE, province });
    for (const event of page) state = projection.fold(state, event);
    position = page.at(-1)?.position ?? position;
    if (page.length < PAGE) return { state, position };
  }
}

/** Projections kept in the database. Two machines that catch up at once do so one after the other. */
export function postgresProjections(driver: SqlDriver, view: (log: EventLog) => EventLog = (log) => log): Projections {
  async function kept<State extends JsonValue>(
    sql: Sql,
    { name, shape, initial }: StoredProjection<State>,
    province: string,
  ): Promise<ProjectionState<State>> {
    await sql.query("select pg_advisory_xact_lock(7305, hashtext($1))", [`projection ${name} ${province}`]);
    const [row] = await sql.query<{ position: number; state: string }>(
      "select position, state::text as state from kttt.projection where name = $1 and province = $2 and shape = $3",
      [name, province, shape],
    );
    return row ? { state: JSON.parse(row.state) as State, position: row.position } : { state: initial, position: 0 };
  }

  async function keep<State extends JsonValue>(
    sql: Sql,
    { name, shape }: StoredProjection<State>,
    province: string,
    { state, position }: ProjectionState<State>,
  ): Promise<void> {
    await sql.query(
      `insert into kttt.projection (name, province, shape, position, state) values ($1, $2, $3, $4, $5::json)
       on conflict (name, province)
       do update set shape = excluded.shape, position = excluded.position, state = excluded.state`,
      [name, province, shape, position, JSON.stringify(state)],
    );
  }

  return {
    catchUp: (projection, province) =>
      driver.transaction(async (sql) => {
        const before = await kept(sql, projection, province);
        const after = await foldOnwards(view(postgresLog(sql)), projection, province, before);
        if (after.position !== before.position || after.position === 0) await keep(sql, projection, province, after);
        return after;
      }),
    rebuild: (projection, province) =>
      driver.transaction(async (sql) => {
        await kept(sql, projection, province);
        const start = { state: projection.initial, position: 0 };
        const after = await foldOnwards(view(postgresLog(sql)), projection, province, start);
        await keep(sql, projection, province, after);
        return after;
      }),
  };
}
