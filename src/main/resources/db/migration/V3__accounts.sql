-- Who may work in this office and as what. Accounts are locked, never deleted: records name them.
create table account (
  name varchar(50) primary key,
  state varchar(10) not null,
  must_change boolean not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  changed_at timestamp(3) not null,
  changed_by varchar(50) not null
);

create table account_role (
  account_name varchar(50) not null references account (name),
  role varchar(20) not null,
  primary key (account_name, role)
);

-- What the office has set otherwise than the program's own data files, by code.
create table office_setting (
  code varchar(50) primary key,
  setting_value varchar(500) not null,
  changed_at timestamp(3) not null,
  changed_by varchar(50) not null
);

-- Who founded an office before there were accounts is its first administrator.
insert into account (name, state, must_change, created_at, created_by, changed_at, changed_by)
select created_by, 'active', false, created_at, created_by, created_at, created_by from office;
insert into account_role (account_name, role)
select created_by, 'administrator' from office;

-- Who enters does not approve: a closed month is approved by somebody else before it is paid.
alter table closed_month add column approved_at timestamp(3);
alter table closed_month add column approved_by varchar(50);
