create trigger mention_append_only before update or delete on mention for each row execute function ledger_append_only();
create trigger mention_no_truncate before truncate on mention for each statement execute function ledger_append_only();
create trigger link_append_only before update or delete on link for each row execute function ledger_append_only();
create trigger link_no_truncate before truncate on link for each statement execute function ledger_append_only();
create trigger linked_append_only before update or delete on linked for each row execute function ledger_append_only();
create trigger linked_no_truncate before truncate on linked for each statement execute function ledger_append_only();

-- A look at the stream for each entry, a million times in a large import. Nobody can take a stream away (V2).
alter table entry drop constraint entry_stream_fkey;
