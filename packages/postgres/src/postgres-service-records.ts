import { KtttError, problem } from "@kttt/core/errors";
import type { ServiceRecord, ServiceRecords } from "@kttt/core/log";
import type { Sql } from "./driver.js";

interface Row {
  readonly [column: string]: string | number;
  readonly kind: string;
  readonly id: string;
  readonly province: string;
  readonly version: number;
  readonly data: string;
}

const COLUMNS = "kind, id, province, version, data::text as data";

const recordOf = ({ data, id, kind, province, version }: Row): ServiceRecord => ({
  ...{ kind, id, province, version },
  data: JSON.parse(data) as ServiceRecord["data"],
});

/** What a service keeps beside the log, in a table; a role sees the records of its provinces only. */
export function postgresServiceRecords(sql: Sql): ServiceRecords {
  const insert = (values: readonly (string | number)[]) =>
    sql.query<Row>(
      `insert into kttt.service_record (kind, id, province, data, version) values ($1, $2, $3, $4::json, 1)
       on conflict (kind, id) do nothing returning ${COLUMNS}`,
      values.slice(0, 4),
    );
  return {
    async get(kind, id) {
      const [row] = await sql.query<Row>(`select ${COLUMNS} from kttt.service_record where kind = $1 and id = $2`, [
        kind,
        id,
      ]);
      return row ? recordOf(row) : null;
    },
    async list(kind, province) {
      const rows = await sql.query<Row>(
        `select ${COLUMNS} from kttt.service_record where kind = $1 and ($2::text is null or province = $2) order by id`,
        [kind, province ?? null],
      );
      return rows.map(recordOf);
    },
    async put({ data, id, kind, province, version }) {
      const values = [kind, id, province, JSON.stringify(data), version];
      const [row] =
        version === 0
          ? await insert(values)
          : await sql.query<Row>(
              `update kttt.service_record set data = $4::json, version = version + 1
               where kind = $1 and id = $2 and province = $3 and version = $5 returning ${COLUMNS}`,
              values,
            );
      if (!row) throw new KtttError(problem("log/record-moved", [], { id }));
      return recordOf(row);
    },
    async remove(kind, id) {
      const gone = await sql.query("delete from kttt.service_record where kind = $1 and id = $2 returning id", [
        kind,
        id,
      ]);
      return gone.length > 0;
    },
  };
}
