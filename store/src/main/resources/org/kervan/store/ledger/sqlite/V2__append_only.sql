create trigger stream_no_update before update on stream begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger stream_no_delete before delete on stream begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger entry_no_update before update on entry begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger entry_no_delete before delete on entry begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger closing_no_update before update on closing begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger closing_no_delete before delete on closing begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger mention_no_update before update on mention begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger mention_no_delete before delete on mention begin
  select raise(abort, 'the ledger is append-only');
end;

