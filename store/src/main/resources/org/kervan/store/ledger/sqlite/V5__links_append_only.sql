create trigger mention_no_update before update on mention begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger mention_no_delete before delete on mention begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger link_no_update before update on link begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger link_no_delete before delete on link begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger linked_no_update before update on linked begin
  select raise(abort, 'the ledger is append-only');
end;

create trigger linked_no_delete before delete on linked begin
  select raise(abort, 'the ledger is append-only');
end;
