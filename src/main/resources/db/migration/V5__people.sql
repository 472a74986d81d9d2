-- People and households in full (handbook B1, B2, C3, C11).
alter table person add column former_name varchar(50);
alter table person add column no_id_reason varchar(2);
alter table person add column registration_kind varchar(2);
alter table person add column registered_region varchar(12);
alter table person add column region varchar(12);
alter table person add column disability_certificate varchar(24);
alter table person add column died_on date;
alter table person add column moved_on date;
-- A record found to be a second one of somebody stays and points to the one that is kept.
alter table person add column merged_into bigint;

-- Numbers somebody bore before: of 15 digits, corrected, or changed by the police.
create table former_id_number (
  id bigint primary key,
  person_id bigint not null references person (id),
  id_number varchar(18) not null,
  reason varchar(2) not null,
  until_day date,
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null
);
create index former_id_number_person on former_id_number (person_id);
create index former_id_number_number on former_id_number (id_number);

-- Where somebody's money goes; an account in another's name needs kinship and reason (B1).
create table person_account (
  id bigint primary key,
  person_id bigint not null references person (id),
  bank varchar(100),
  holder varchar(50) not null,
  account_number varchar(32) not null,
  proxy_relation varchar(2),
  proxy_reason varchar(200),
  valid_from date not null,
  valid_to date,
  check_note varchar(500),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);
create index person_account_person on person_account (person_id);
create index person_account_number on person_account (account_number);

-- A household between two heads has none; a closed one has neither head nor members.
alter table household alter column head_id drop not null;
alter table household add column address varchar(200);
alter table household add column closed_on date;

-- Who counts towards the household (C3). Some reasons are nobody's business: 按规定不计入.
alter table household_member add column joined_on date;
alter table household_member add column counted boolean default true not null;
alter table household_member add column not_counted_reason varchar(2);
alter table household_member add column obligor boolean default false not null;

create table past_member (
  id bigint primary key,
  household_id bigint not null references household (id),
  person_id bigint not null references person (id),
  relation varchar(2) not null,
  joined_on date,
  left_on date not null,
  reason varchar(2) not null,
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null
);
create index past_member_household on past_member (household_id);
create index past_member_person on past_member (person_id);

-- What happened in somebody's life, entered once and carried through (C11).
create table life_event (
  id bigint primary key,
  kind varchar(2) not null,
  person_id bigint not null references person (id),
  household_id bigint references household (id),
  on_day date not null,
  details varchar(2000) not null,
  note varchar(500),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null
);
create index life_event_person on life_event (person_id);

-- 请核实: a question for the clerk who decides; nothing stops by itself.
create table question (
  id bigint primary key,
  kind varchar(30) not null,
  person_id bigint not null references person (id),
  event_id bigint references life_event (id),
  subject_table varchar(30),
  subject_id bigint,
  detail varchar(500),
  role varchar(20) not null,
  raised_on date not null,
  answer varchar(2),
  answer_note varchar(500),
  answered_at timestamp(3),
  answered_by varchar(50),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null
);
create index question_person on question (person_id);
create index question_open on question (answer, role);
