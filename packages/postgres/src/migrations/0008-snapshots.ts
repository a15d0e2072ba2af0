import type { Migration } from "./migration.js";

/**
 * What the log of a province came to at some place in it, so that nobody reads all of it again: derived data, replaced as a whole. A role
 * sees, writes and removes those of its provinces only. The bytes are packed already, and so are not packed again.
 */
export const snapshotsMigration: Migration = {
  number: 8,
  name: "snapshots",
  sql: `
create table kttt.snapshot (
  province text collate "C" primary key,
  position bigint not null,
  head json not null
);
create table kttt.snapshot_part (
  province text collate "C" not null references kttt.snapshot on delete cascade,
  nth integer not null,
  bytes bytea not null,
  primary key (province, nth)
);
alter table kttt.snapshot_part alter column bytes set storage external;

alter table kttt.snapshot enable row level security;
create policy snapshot_of_my_provinces on kttt.snapshot using (
  array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
);
alter table kttt.snapshot_part enable row level security;
create policy snapshot_part_of_my_provinces on kttt.snapshot_part using (
  array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
);
grant select, insert, update, delete on kttt.snapshot, kttt.snapshot_part to kttt_app;
`,
};
