-- Which entity is said to stand in which relation to which, each once: pages of entities with many statements read
-- few rows. An index over bodies, as mention.
create table link (
  id ${serial},
  subject ${text} not null,
  property ${text} not null,
  object ${text} not null,
  unique (subject, property, object)
) ${strict};

create index link_object on link (object, property, subject);

-- The entries that say it.
create table linked (
  link ${long} not null,
  sequence ${long} not null,
  primary key (link, sequence)
) ${clustered};

insert into link (subject, property, object)
  select distinct e.subject, e.property, m.id from mention m join entry e on e.sequence = m.sequence
  where m.role = 'entity' order by 1, 2, 3;
insert into linked (link, sequence)
  select l.id, m.sequence from mention m join entry e on e.sequence = m.sequence
  join link l on l.subject = e.subject and l.property = e.property and l.object = m.id
  where m.role = 'entity' order by 1, 2;

-- What is left in mention (sources and old ids), in the order in which it is asked for.
create table mention_kept as select role, id, sequence from mention where role <> 'entity';
drop table mention;
create table mention (
  role text not null,
  id ${text} not null,
  sequence ${long} not null,
  primary key (role, id, sequence)
) ${clustered};
insert into mention (role, id, sequence) select role, id, sequence from mention_kept order by 1, 2, 3;
drop table mention_kept;
