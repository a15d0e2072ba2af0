import type { Migration } from "./migration.js";

/**
 * The chain of hashes of each stream: SHA-256 over the link before and the content of the event, as
 * `chainHash` of `@kttt/core` computes it. Events already kept get their links here.
 */
export const hashChainMigration: Migration = {
  number: 2,
  name: "hash-chain",
  sql: `
alter table kttt.event add column hash bytea;

alter table kttt.event disable trigger event_is_append_only;
do $$
declare
  v_event record;
  v_stream text;
  v_hash bytea;
begin
  for v_event in select position, stream, content from kttt.event order by stream, version loop
    if v_stream is distinct from v_event.stream then v_hash := decode(repeat('00', 32), 'hex'); end if;
    v_stream := v_event.stream;
    v_hash := sha256(v_hash || convert_to(v_event.content::text, 'UTF8'));
    update kttt.event set hash = v_hash where position = v_event.position;
  end loop;
end $$;
alter table kttt.event enable trigger event_is_append_only;

alter table kttt.event alter column hash set not null;

create or replace function kttt.append(
  p_province text, p_key text, p_streams text[], p_expected integer[],
  p_index integer[], p_versions integer[], p_contents text[]
) returns bigint language plpgsql as $$
declare
  v_last bigint;
  v_version integer;
  v_province text;
  v_owner text;
  v_hash bytea;
  v_heads bytea[] := '{}';
  v_hashes bytea[] := '{}';
  v_refused json[];
  v_content text;
  v_nth integer := 0;
begin
  perform pg_advisory_xact_lock(7305, 1);
  if p_key is not null then
    perform from kttt.event e where e.province = p_province and e.idempotency_key = p_key;
    if found then return -1; end if;
  end if;

  for i in 1..cardinality(p_streams) loop
    -- Single rows by their version: a search for the highest one would be planned once, for the short streams of that day.
    v_province := null;
    v_hash := null;
    if p_expected[i] > 0 then
      select e.province, e.hash into v_province, v_hash from kttt.event e where e.stream = p_streams[i] and e.version = p_expected[i];
    end if;
    v_owner := coalesce(v_province, kttt.province_of_stream(p_streams[i]));
    perform from kttt.event e where e.stream = p_streams[i] and e.version = p_expected[i] + 1;
    if v_owner <> p_province then
      v_refused := v_refused || json_build_object('stream', p_streams[i], 'foreign', true);
    elsif found or (p_expected[i] > 0 and v_province is null) then
      select coalesce(max(e.version), 0) into v_version from kttt.event e where e.stream = p_streams[i];
      v_refused := v_refused || json_build_object('stream', p_streams[i], 'expected', p_expected[i], 'actual', v_version);
    end if;
    v_heads[i] := coalesce(v_hash, decode(repeat('00', 32), 'hex'));
  end loop;
  if v_refused is not null then
    raise exception 'the append does not fit the log' using errcode = 'KT001', detail = array_to_json(v_refused)::text;
  end if;

  if cardinality(p_contents) = 0 then return 0; end if;
  foreach v_content in array p_contents loop
    v_nth := v_nth + 1;
    v_hash := sha256(v_heads[p_index[v_nth]] || convert_to(v_content, 'UTF8'));
    v_heads[p_index[v_nth]] := v_hash;
    v_hashes := v_hashes || v_hash;
  end loop;

  v_last := coalesce(kttt.last_position(), 0);
  insert into kttt.event (position, province, stream, version, idempotency_key, key_index, content, hash)
    select v_last + e.nth, p_province, p_streams[e.stream_index], e.version, p_key, e.nth, e.content::json, e.hash
    from unnest(p_index, p_versions, p_contents, v_hashes)
      with ordinality as e (stream_index, version, content, hash, nth);
  return v_last + 1;
end $$;
`,
};
