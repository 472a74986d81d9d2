-- How far this database has followed the journal beside it: one row, changed in every transaction.
create table journal_tip (
  id int primary key check (id = 1),
  seq bigint not null,
  hash varchar(64) not null
);
insert into journal_tip (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
