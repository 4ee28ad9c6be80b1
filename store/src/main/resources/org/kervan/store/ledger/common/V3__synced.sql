-- The data package that was brought in last, so that none is read again for nothing. One row; bookkeeping, no record.
create table synced (
  one ${long} not null primary key check (one = 1),
  package text not null
) ${strict};
