import type { Migration } from "./migration.js";

/** What a service keeps beside the log: webhooks, tokens of calendars, mail which is due. Rows are changed and removed. */
export const serviceRecordsMigration: Migration = {
  number: 7,
  name: "service-records",
  sql: `
create table kttt.service_record (
  kind text collate "C" not null,
  id text collate "C" not null,
  province text collate "C" not null,
  version integer not null,
  data json not null,
  primary key (kind, id)
);
create index service_record_of_province on kttt.service_record (kind, province);

alter table kttt.service_record enable row level security;
create policy service_record_of_my_provinces on kttt.service_record using (
  array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
);
grant select, insert, update, delete on kttt.service_record to kttt_app;
`,
};
