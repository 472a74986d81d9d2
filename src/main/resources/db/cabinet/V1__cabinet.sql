-- Sealed files of their own beside an office. What an entry says is sealed once more, under a key
-- of its case: the journal keeps every row for ever, and destroying that key is how a case is deleted.
create sequence record_id start with 1 increment by 1;

create table office (
  id varchar(36) primary key,
  name varchar(50) not null,
  district varchar(50) not null,
  demo boolean default false not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null
);

create table journal_tip (
  id int primary key check (id = 1),
  seq bigint not null,
  hash varchar(64) not null
);
insert into journal_tip (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table case_entry (
  id bigint primary key,
  case_id bigint not null,
  kind varchar(20) not null,
  content varchar(100000) not null,
  version int not null,
  changed_at timestamp(3) not null,
  changed_by varchar(50) not null
);
create index case_entry_case on case_entry (case_id);
