import type { Migration } from "./migration.js";

/** How far each consumer of the log has come, and what projections have made of it: both can be made anew at any time. */
export const consumersAndProjectionsMigration: Migration = {
  number: 3,
  name: "consumers-and-projections",
  sql: `
create table kttt.consumer (
  name text not null,
  province text collate "C" not null,
  position bigint not null default 0,
  primary key (name, province)
);
create table kttt.projection (
  name text not null,
  province text collate "C" not null,
  shape integer not null,
  position bigint not null,
  state json not null,
  primary key (name, province)
);

alter table kttt.consumer enable row level security;
create policy consumer_of_my_provinces on kttt.consumer
  using (
    array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
  );
alter table kttt.projection enable row level security;
create policy projection_of_my_provinces on kttt.projection
  using (
    array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
  );

grant select, insert, update on kttt.consumer to kttt_app;
grant select, insert, update, delete on kttt.projection to kttt_app;
`,
};
