import type { Migration } from "./migration.js";

/** Names, telephones and the like, beside the log: the one place of the store where a row is erased for good. */
export const personalDataMigration: Migration = {
  number: 4,
  name: "personal-data",
  sql: `
create table kttt.personal_data (
  province text collate "C" not null,
  person text not null,
  data json not null,
  primary key (province, person)
);
alter table kttt.personal_data enable row level security;
create policy personal_data_of_my_provinces on kttt.personal_data
  using (
    array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
  );
grant select, insert, update, delete on kttt.personal_data to kttt_app;
`,
};
