-- The log: what was said, by whom, in one order. Rows are only ever added (V2 holds to that).
-- ${long}, ${bytes}, ${text} (compared by code point) and ${strict} are the words of the database at hand.

-- A stream holds what the same readers may see. Each has a chain of its own, so that what a reader sees
-- (numbers, times, hashes) does not depend on what he does not see.
create table stream (
  id ${long} not null primary key,
  name text not null unique
) ${strict};

create table entry (
  sequence ${long} not null primary key,   -- place in the whole log, from 1 without gaps; never shown to readers
  stream ${long} not null references stream (id),
  number ${long} not null,                 -- place in the stream, from 1 without gaps
  at ${long} not null,                     -- microseconds since 1970-01-01 UTC, rising within a stream
  kind ${text} not null,
  id ${text} not null,
  version ${long} not null,                -- which entry of this kind and id, from 1
  principal text not null,
  subject ${text},
  property ${text},
  statement_kind text,
  claimant text,
  valid_from text,
  valid_to text,
  body text not null,                      -- JSON
  hash ${bytes} not null,                  -- SHA-256 over the hash before it in the stream and this entry
  seal ${bytes} not null,                  -- SHA-256 over the seal before it in the log and this hash
  unique (stream, number),
  unique (kind, id, version)
) ${strict};

create index entry_subject on entry (subject, property, id) where kind = 'statement';
create index entry_about on entry (kind, subject) where kind <> 'statement' and subject is not null;

-- Which entry ends the standing of which. The stream and time of the ending entry are repeated for speed.
create table closing (
  closed ${long} not null references entry (sequence),
  by_sequence ${long} not null references entry (sequence),
  stream ${long} not null,
  at ${long} not null,
  primary key (closed, by_sequence)
) ${strict};

create index closing_by on closing (by_sequence);

-- What an entry names: sources (role source), entities in its value (role entity), old ids (role alias).
-- An index over bodies, made again from them when need be; not part of the chain.
create table mention (
  role text not null,
  id ${text} not null,
  sequence ${long} not null references entry (sequence),
  primary key (role, id, sequence)
) ${strict};
