-- Backups that were restored and compared before they counted.
create table backup_run (
  id bigint primary key,
  made_at timestamp(3) not null,
  made_by varchar(50) not null,
  why varchar(20) not null,
  second_place boolean not null,
  place varchar(1000) not null,
  file_name varchar(100) not null,
  journal_seq bigint not null,
  row_count bigint not null,
  amount decimal(20, 2) not null,
  digest varchar(64) not null,
  verified_at timestamp(3) not null
);
create index backup_run_made on backup_run (made_at);
