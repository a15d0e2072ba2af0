import type { Migration } from "./migration.js";

/**
 * Where an event says when it was entered. Its content is canonical JSON with the keys in order, so the last place which looks
 * like this is its own: data come before, and what comes after are texts, in which a quotation mark has a backslash in front.
 */
const RECORDED_AT = String.raw`'^.*,"recordedAt":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","schemaVersion":'`;

/**
 * `recordedAt` does not go back within a province's log: its row keeps the latest one, and `append` enters with that what says
 * an earlier one, before it is sealed. The rest of `append` is as in step 5. Events already kept stay as they are.
 */
export const entriesInOrderMigration: Migration = {
  number: 6,
  name: "entries-in-order",
  sql: `
alter table kttt.province_log add column recorded_at text collate "C" not null default '';
update kttt.province_log l set recorded_at = coalesce(
  (select max(substring(e.content::text from ${RECORDED_AT}) collate "C") from kttt.event e where e.province = l.province), '');

create or replace function kttt.append(
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
  v_texts text[] := '{}';
  v_hashes bytea[] := '{}';
  v_log_hashes bytea[] := '{}';
  v_refused json[];
  v_content json;
  v_text text;
  v_said text collate "C";
  v_entered text collate "C";
begin
  if not kttt.acts_for(p_province) then
    raise exception 'this role may not write to the province %', p_province using errcode = '42501';
  end if;
  -- One lock for each province: who waits for it waits for a writer of the same province, as long as lock_timeout allows.
  select l.position, l.hash, l.recorded_at into v_last, v_log_hash, v_entered from kttt.province_log l where l.province = p_province for update;
  if not found then
    insert into kttt.province_log values (p_province, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
    select l.position, l.hash, l.recorded_at into v_last, v_log_hash, v_entered from kttt.province_log l where l.province = p_province for update;
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
  -- For the writer, who is told so what it was entered as.
  perform set_config('kttt.entered', v_entered, true);
  for i in 1..cardinality(p_contents) loop
    -- A NUL in some text is fine in JSON and no text of PostgreSQL's: left out for the comparison, which looks at names only.
    v_content := case when strpos(p_contents[i], '\\u0000') = 0 then p_contents[i]
      else regexp_replace(p_contents[i], '(\\\\\\\\)|\\\\u0000', '\\1', 'g') end::json;
    v_next[p_index[i]] := v_next[p_index[i]] + 1;
    v_text := p_contents[i];
    v_said := substring(v_text from ${RECORDED_AT});
    if json_typeof(v_content) <> 'object'
      or v_content ->> 'province' is distinct from p_province
      or v_content ->> 'stream' is distinct from p_streams[p_index[i]]
      or v_content ->> 'version' is distinct from p_versions[i]::text
      or v_content ->> 'idempotencyKey' is distinct from p_key
      or v_said is null or v_content ->> 'recordedAt' is distinct from v_said
      or p_versions[i] is distinct from v_next[p_index[i]] then
      raise exception 'the content of event % is not what it is appended as', i using errcode = 'KT002';
    end if;
    if v_said < v_entered then
      v_text := regexp_replace(v_text, '^(.*,"recordedAt":")[^"]*', '\\1' || v_entered);
      v_said := v_entered;
    end if;
    v_entered := v_said;
    v_texts := v_texts || v_text;
    v_hash := sha256(v_heads[p_index[i]] || convert_to(v_text, 'UTF8'));
    v_heads[p_index[i]] := v_hash;
    v_hashes := v_hashes || v_hash;
    v_log_hash := sha256(v_log_hash || convert_to((v_last + i) || ' ' || i || ' ', 'UTF8') || v_hash);
    v_log_hashes := v_log_hashes || v_log_hash;
  end loop;
  insert into kttt.event (position, province, stream, version, idempotency_key, key_index, content, hash, log_hash)
    select v_last + e.nth, p_province, p_streams[e.stream_index], e.version, p_key, e.nth, e.content::json, e.hash, e.log_hash
    from unnest(p_index, p_versions, v_texts, v_hashes, v_log_hashes)
      with ordinality as e (stream_index, version, content, hash, log_hash, nth);
  update kttt.province_log l set position = v_last + cardinality(p_contents), hash = v_log_hash, recorded_at = v_entered
    where l.province = p_province;
  return v_last + 1;
end $$;
`,
};
