const deliveryColumns = "d.id as delivery_id, d.received_at, d.via, d.body, d.trace";

export const insertDeliveries = `
  insert into upcall_delivery (id, received_at, via, body, trace, status, type, stream, state, problem)
  select * from unnest($1::text[], $2::bigint[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[],
                       $9::text[], $10::text[])
  on conflict (id) do nothing`;

/** Takes the streams of the first unread deliveries that no other process judges just now, until the transaction ends. */
export const lockStreams = `
  select stream from (
    select distinct stream from (
      select stream from upcall_delivery where status = 'unread' order by seq limit $1
    ) as first
  ) as streams
  where pg_try_advisory_xact_lock(hashtextextended(stream, 8651))`;

export const readUnread = `
  select seq, id, type, stream, state, via, received_at from upcall_delivery
  where status = 'unread' and stream = any($1) order by seq limit $2`;

export const readProgress = "select stream, attempt, state from upcall_stream where stream = any($1)";

export const writeProgress = `
  insert into upcall_stream (stream, attempt, state, touched_at)
  select stream, attempt, state, $4 from unnest($1::text[], $2::int[], $3::text[]) as s (stream, attempt, state)
  on conflict (stream) do update
  set attempt = excluded.attempt, state = excluded.state, touched_at = excluded.touched_at`;

export const writeVerdicts = `
  update upcall_delivery d set status = 'judged', verdict = v.verdict
  from unnest($1::bigint[], $2::text[]) as v (seq, verdict) where d.seq = v.seq`;

export const insertJobs = `
  insert into upcall_job (key, handler, delivery, stream, attempt, verdict, status, tries, due_at, touched_at)
  select key, handler, delivery, stream, attempt, verdict, 'open', 0, $7, $7
  from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::int[], $6::text[])
       as j (key, handler, delivery, stream, attempt, verdict)
  on conflict (key, handler) do nothing`;

export const claimJobs: string = `
  with due as (
    select seq from upcall_job where status = 'open' and due_at <= $3 and handler = any($4)
    order by due_at, seq limit $5 for update skip locked
  )
  update upcall_job j set lease = $1, tries = tries + 1, due_at = $2, touched_at = $3
  from due, upcall_delivery d
  where j.seq = due.seq and d.seq = j.delivery
  returning j.seq, j.key, j.handler, j.tries, j.attempt, j.verdict, j.stream, ${deliveryColumns}`;

export const endClaims = `
  update upcall_job j
  set status = e.status, lease = null, due_at = coalesce(e.due_at, j.due_at), tries = j.tries - e.free, error = e.error,
      touched_at = e.touched_at
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::int[], $7::text[], $8::bigint[])
       with ordinality as e (key, handler, lease, status, due_at, free, error, touched_at, place)
  where j.key = e.key and j.handler = e.handler and j.lease = e.lease and j.status = 'open'
  returning e.place`;

export const reopenDelivery = `
  update upcall_delivery set status = 'unread', type = $2, stream = $3, state = $4, problem = null
  where id = $1 and status <> 'unread' returning seq`;

export const reviveJobs = `
  update upcall_job set status = 'open', tries = 0, due_at = $1, touched_at = $1
  where status = 'dead' and ($2::text[] is null or key = any($2)) returning seq`;

export const countUnread =
  "select count(*) as n from (select 1 from upcall_delivery where status = 'unread' limit $1) as counted";

export const summarise = `
  select (select count(*) from upcall_delivery where status = 'unread') as unread,
         (select count(*) from upcall_delivery where status = 'quarantined') as quarantined,
         (select count(*) from upcall_job where status = 'open') as open,
         (select count(*) from upcall_job where status = 'dead') as dead,
         (select min(due_at) from upcall_job where status = 'open') as next_at`;

export const pageDeliveries = `
  select * from upcall_delivery
  where seq > $1 and ($3::text is null or status = $3) and ($4::text[] is null or id = any($4)) order by seq limit $2`;

export const pageJobs = `
  select j.*, d.id as delivery_id from upcall_job j join upcall_delivery d on d.seq = j.delivery
  where j.seq > $1 and ($3::text is null or j.status = $3) order by j.seq limit $2`;

/** $1 ends the time of handled deliveries, $2 that of failed ones; jobs go with their delivery. */
export const removeOldDeliveries = `
  with old as (
    select seq from upcall_delivery d where status <> 'unread' and received_at < greatest($1::bigint, $2::bigint) and (
      (status = 'quarantined' and received_at < $2)
      or (status = 'judged'
          and not exists (select 1 from upcall_job j where j.delivery = d.seq and j.status = 'open')
          and received_at < case when exists (select 1 from upcall_job j where j.delivery = d.seq and j.status = 'dead')
                            then $2::bigint else $1::bigint end))
    limit $3 for update skip locked
  ),
  jobs as (delete from upcall_job where delivery in (select seq from old))
  delete from upcall_delivery where seq in (select seq from old) returning seq`;

export const removeOldStreams = `
  delete from upcall_stream where stream in (select stream from upcall_stream where touched_at < $1 limit $2)
  returning stream`;
