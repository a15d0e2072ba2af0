import type { Migration } from "./migration.js";

/**
 * The log, append-only for everybody, and who sees which province.
 *
 * - `kttt_app` holds the privileges of an application and sees no province; `kttt_all` is in it and sees every one.
 * - Appends wait for each other until commit (docs/decisions/0007): the order of positions is the order of commits, and
 *   positions have no gaps.
 */
export const eventLogMigration: Migration = {
  number: 1,
  name: "event-log",
  sql: `
do $$ begin create role kttt_app nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role kttt_all nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin grant kttt_app to kttt_all; exception when unique_violation then null; end $$;

create table kttt.province_access (
  role_name name not null,
  province text collate "C" not null,
  primary key (role_name, province)
);
insert into kttt.province_access values ('kttt_all', '*');

create table kttt.event (
  position bigint primary key,
  province text collate "C" not null,
  stream text collate "C" not null,
  version integer not null,
  idempotency_key text collate "C",
  key_index integer not null,
  content json not null,
  constraint event_version_of_stream unique (stream, version)
);
create unique index event_key on kttt.event (province, idempotency_key, key_index) where idempotency_key is not null;
create index event_of_province on kttt.event (province, position);

create function kttt.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'an event is never changed or removed' using errcode = 'KT003';
end $$;
create trigger event_is_append_only before update or delete or truncate on kttt.event
  for each statement execute function kttt.refuse_change();

-- Not for the owner, who sees every province, as the functions below must.
alter table kttt.event enable row level security;
create policy event_of_my_provinces on kttt.event using (
  array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
);

-- These two act as the owner and tell only what an append must know. They name everything in full, because a search path
-- of the caller's must not lead them astray, and setting one of their own would cost more than the rest.
create function kttt.last_position() returns bigint language plpgsql stable security definer as $$
declare
  v_last bigint;
begin
  select e.position into v_last from kttt.event e order by e.position desc limit 1;
  return v_last;
end $$;
create function kttt.province_of_stream(p_stream text) returns text language plpgsql stable security definer as $$
declare
  v_province text;
  v_owner text;
begin
  select e.province into v_province from kttt.event e
    where e.stream operator(pg_catalog.=) p_stream and e.version operator(pg_catalog.=) 1;
  return v_province;
end $$;

-- The first position given; 0 when there was nothing to write, -1 when the key is known.
create function kttt.append(
  p_province text, p_key text, p_streams text[], p_expected integer[],
  p_index integer[], p_versions integer[], p_contents text[]
) returns bigint language plpgsql as $$
declare
  v_last bigint;
  v_version integer;
  v_province text;
  v_owner text;
  v_refused json[];
begin
  perform pg_advisory_xact_lock(7305, 1);
  if p_key is not null then
    perform from kttt.event e where e.province = p_province and e.idempotency_key = p_key;
    if found then return -1; end if;
  end if;

  for i in 1..cardinality(p_streams) loop
    -- Single rows by their version: a search for the highest one would be planned once, for the short streams of that day.
    v_province := null;
    if p_expected[i] > 0 then
      select e.province into v_province from kttt.event e where e.stream = p_streams[i] and e.version = p_expected[i];
    end if;
    v_owner := coalesce(v_province, kttt.province_of_stream(p_streams[i]));
    perform from kttt.event e where e.stream = p_streams[i] and e.version = p_expected[i] + 1;
    if v_owner <> p_province then
      v_refused := v_refused || json_build_object('stream', p_streams[i], 'foreign', true);
    elsif found or (p_expected[i] > 0 and v_province is null) then
      select coalesce(max(e.version), 0) into v_version from kttt.event e where e.stream = p_streams[i];
      v_refused := v_refused || json_build_object('stream', p_streams[i], 'expected', p_expected[i], 'actual', v_version);
    end if;
  end loop;
  if v_refused is not null then
    raise exception 'the append does not fit the log' using errcode = 'KT001', detail = array_to_json(v_refused)::text;
  end if;

  if cardinality(p_contents) = 0 then return 0; end if;
  v_last := coalesce(kttt.last_position(), 0);
  insert into kttt.event (position, province, stream, version, idempotency_key, key_index, content)
    select v_last + e.nth, p_province, p_streams[e.stream_index], e.version, p_key, e.nth, e.content::json
    from unnest(p_index, p_versions, p_contents) with ordinality as e (stream_index, version, content, nth);
  return v_last + 1;
end $$;

revoke all on function kttt.append, kttt.last_position, kttt.province_of_stream from public;
grant usage on schema kttt to kttt_app;
grant select on kttt.province_access, kttt.migration to kttt_app;
grant select, insert on kttt.event to kttt_app;
grant execute on function kttt.append, kttt.last_position, kttt.province_of_stream to kttt_app;
`,
};
