create function ledger_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only';
end
$$;

create trigger stream_append_only before update or delete on stream for each row execute function ledger_append_only();
create trigger stream_no_truncate before truncate on stream for each statement execute function ledger_append_only();
create trigger entry_append_only before update or delete on entry for each row execute function ledger_append_only();
create trigger entry_no_truncate before truncate on entry for each statement execute function ledger_append_only();
create trigger closing_append_only before update or delete on closing for each row execute function ledger_append_only();
create trigger closing_no_truncate before truncate on closing for each statement execute function ledger_append_only();
create trigger mention_append_only before update or delete on mention for each row execute function ledger_append_only();
create trigger mention_no_truncate before truncate on mention for each statement execute function ledger_append_only();
