-- From which age a woman's retirement is put off (handbook C13), where the office knows it.
create table retirement_choice (
  person_id bigint primary key references person (id),
  group_code varchar(2) not null,
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);
