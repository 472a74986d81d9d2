-- How somebody likes to look at a ledger, under a name of their own. It may hold words of a filter,
-- so it stays in this encrypted file and is read by its own user only.
create table saved_view (
  id bigint primary key,
  user_name varchar(50) not null,
  ledger varchar(20) not null,
  name varchar(30) not null,
  at_first boolean default false not null,
  look varchar(4000) not null,
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null,
  unique (user_name, ledger, name)
);
