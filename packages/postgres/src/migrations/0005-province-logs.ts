import type { Migration } from "./migration.js";

/** Whom the caller of a definer's function acts as, and whether he may use a province. Everything is named in full. */
const ACCESS = `
create function kttt.acts_for(p_province text) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  v_caller name := coalesce(nullif(current_setting('role'), 'none'), session_user::text)::name;
begin
  if v_caller = current_user or exists (select from pg_roles r where r.rolname = v_caller and r.rolsuper) then return true; end if;
  return exists (
    select from kttt.province_access a where a.role_name = v_caller and a.province in (p_province, '*')
  );
end $$;
create function kttt.acts_for_all() returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$ select kttt.acts_for('*') $$;
`;

/**
 * Each province gets a log of its own (docs/decisions/0015): positions from 1 without a gap, one lock, one chain of hashes
 * over all its events. `append` acts as the owner and is the only way in; what it is given is checked.
 *
 * Events already kept get their positions within their province, in the order they had; consumers keep their places, each
 * for itself. Projections are made anew.
 */
export const provinceLogsMigration: Migration = {
  number: 5,
  name: "province-logs",
  sql: `
${ACCESS}
create table kttt.province_log (
  province text collate "C" primary key,
  position bigint not null,
  hash bytea not null
);

-- Consumers first: their places are in the old positions.
create table kttt.consumer_place (
  name text not null,
  scope text collate "C" not null,
  province text collate "C" not null,
  position bigint not null default 0,
  attempts integer not null default 0,
  primary key (name, scope, province)
);
insert into kttt.consumer_place (name, scope, province, position)
  select c.name, c.province, p.province,
    (select count(*) from kttt.event e where e.province = p.province and e.position <= c.position)
  from kttt.consumer c join (select distinct province from kttt.event) p on c.province in ('*', p.province);
create table kttt.consumer_lease (
  name text not null,
  scope text collate "C" not null,
  holder text not null,
  until timestamptz not null,
  primary key (name, scope)
);
create table kttt.parked (
  name text not null,
  scope text collate "C" not null,
  province text collate "C" not null,
  position bigint not null,
  stream text collate "C" not null,
  id text not null,
  attempts integer not null,
  reason text not null,
  again boolean not null default false,
  primary key (name, scope, province, position)
);
drop table kttt.consumer;
delete from kttt.projection;

alter table kttt.event disable trigger event_is_append_only;
alter table kttt.event drop constraint event_pkey;
drop index kttt.event_of_province;
alter table kttt.event add column log_hash bytea;
update kttt.event e set position = n.nth
  from (select stream, version, row_number() over (partition by province order by position) as nth from kttt.event) n
  where n.stream = e.stream and n.version = e.version;
alter table kttt.event add primary key (province, position);
do $$
declare
  v_event record;
  v_province text;
  v_hash bytea;
begin
  for v_event in select province, position, key_index, hash from kttt.event order by province, position loop
    if v_province is distinct from v_event.province then v_hash := decode(repeat('00', 32), 'hex'); end if;
    v_province := v_event.province;
    v_hash := sha256(v_hash || convert_to(v_event.position || ' ' || v_event.key_index || ' ', 'UTF8') || v_event.hash);
    update kttt.event e set log_hash = v_hash where e.province = v_event.province and e.position = v_event.position;
    insert into kttt.province_log values (v_event.province, v_event.position, v_hash)
      on conflict (province) do update set position = excluded.position, hash = excluded.hash;
  end loop;
end $$;
alter table kttt.event enable trigger event_is_append_only;
alter table kttt.event alter column log_hash set not null;

drop function kttt.append, kttt.last_position, kttt.province_of_stream;
-- The first position given; 0 when there was nothing to write, -1 when the key is known.
create function kttt.append(
  p_province text, p_key text, p_streams text[], p_expected integer[],
  p_index integer[], p_versions integer[], p_contents text[]
) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_last bigint;
  v_version integer;
  v_hash bytea;
  v_log_hash bytea;
  v_owner text;
  v_everywhere boolean := kttt.acts_for_all();
  v_heads bytea[] := '{}';
  v_next integer[] := p_expected;
  v_hashes bytea[] := '{}';
  v_log_hashes bytea[] := '{}';
  v_refused json[];
  v_content json;
begin
  if not kttt.acts_for(p_province) then
    raise exception 'this role may not write to the province %', p_province using errcode = '42501';
  end if;
  -- One lock for each province: who waits for it waits for a writer of the same province, as long as lock_timeout allows.
  select l.position, l.hash into v_last, v_log_hash from kttt.province_log l where l.province = p_province for update;
  if not found then
    insert into kttt.province_log values (p_province, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
    select l.position, l.hash into v_last, v_log_hash from kttt.province_log l where l.province = p_province for update;
  end if;
  if p_key is not null then
    perform from kttt.event e where e.province = p_province and e.idempotency_key = p_key;
    if found then return -1; end if;
  end if;
  for i in 1..cardinality(p_streams) loop
    -- Single rows by their version: a search for the highest one would be planned once, for the short streams of that day.
    v_hash := null;
    select e.province into v_owner from kttt.event e where e.stream = p_streams[i] and e.version = 1;
    if p_expected[i] > 0 then
      select e.hash into v_hash from kttt.event e where e.stream = p_streams[i] and e.version = p_expected[i];
    end if;
    perform from kttt.event e where e.stream = p_streams[i] and e.version = p_expected[i] + 1;
    if v_owner <> p_province or (v_owner is null and not v_everywhere and not starts_with(p_streams[i], p_province || '/')) then
      v_refused := v_refused || json_build_object('stream', p_streams[i], 'foreign', true);
    elsif found or (p_expected[i] > 0 and v_hash is null) then
      select coalesce(max(e.version), 0) into v_version from kttt.event e where e.stream = p_streams[i];
      v_refused := v_refused || json_build_object('stream', p_streams[i], 'expected', p_expected[i], 'actual', v_version);
    end if;
    v_heads[i] := coalesce(v_hash, decode(repeat('00', 32), 'hex'));
    v_owner := null;
  end loop;
  if v_refused is not null then
    raise exception 'the append does not fit the log' using errcode = 'KT001', detail = array_to_json(v_refused)::text;
  end if;
  if cardinality(p_contents) = 0 then return 0; end if;
  for i in 1..cardinality(p_contents) loop
    -- A NUL in some text is fine in JSON and no text of PostgreSQL's: left out for the comparison, which looks at names only.
    v_content := case when strpos(p_contents[i], '\\u0000') = 0 then p_contents[i]
      else regexp_replace(p_contents[i], '(\\\\\\\\)|\\\\u0000', '\\1', 'g') end::json;
    v_next[p_index[i]] := v_next[p_index[i]] + 1;
    if json_typeof(v_content) <> 'object'
      or v_content ->> 'province' is distinct from p_province
      or v_content ->> 'stream' is distinct from p_streams[p_index[i]]
      or v_content ->> 'version' is distinct from p_versions[i]::text
      or v_content ->> 'idempotencyKey' is distinct from p_key
      or p_versions[i] is distinct from v_next[p_index[i]] then
      raise exception 'the content of event % is not what it is appended as', i using errcode = 'KT002';
    end if;
    v_hash := sha256(v_heads[p_index[i]] || convert_to(p_contents[i], 'UTF8'));
    v_heads[p_index[i]] := v_hash;
    v_hashes := v_hashes || v_hash;
    v_log_hash := sha256(v_log_hash || convert_to((v_last + i) || ' ' || i || ' ', 'UTF8') || v_hash);
    v_log_hashes := v_log_hashes || v_log_hash;
  end loop;
  insert into kttt.event (position, province, stream, version, idempotency_key, key_index, content, hash, log_hash)
    select v_last + e.nth, p_province, p_streams[e.stream_index], e.version, p_key, e.nth, e.content::json, e.hash, e.log_hash
    from unnest(p_index, p_versions, p_contents, v_hashes, v_log_hashes)
      with ordinality as e (stream_index, version, content, hash, log_hash, nth);
  update kttt.province_log l set position = v_last + cardinality(p_contents), hash = v_log_hash where l.province = p_province;
  return v_last + 1;
end $$;

revoke all on function kttt.append, kttt.acts_for, kttt.acts_for_all from public;
revoke insert on kttt.event from kttt_app;
grant execute on function kttt.append, kttt.acts_for, kttt.acts_for_all to kttt_app;

-- A role sees its own rows and no others, here as in the log itself.
alter table kttt.province_access enable row level security;
create policy own_access on kttt.province_access for select using (role_name = current_user);
alter table kttt.province_log enable row level security;
create policy log_of_my_provinces on kttt.province_log for select using (
  array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
);
grant select on kttt.province_log to kttt_app;

alter table kttt.consumer_place enable row level security;
create policy place_of_my_provinces on kttt.consumer_place using (
  array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
);
alter table kttt.consumer_lease enable row level security;
create policy lease_of_my_provinces on kttt.consumer_lease using (
  array[scope, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user) or scope = '*'
);
alter table kttt.parked enable row level security;
create policy parked_of_my_provinces on kttt.parked using (
  array[province, '*'] && array(select a.province from kttt.province_access a where a.role_name = current_user)
);
grant select, insert, update on kttt.consumer_place to kttt_app;
grant select, insert, update, delete on kttt.consumer_lease, kttt.parked to kttt_app;
`,
};
