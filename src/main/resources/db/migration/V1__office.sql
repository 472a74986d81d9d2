-- The office folder's database. One set of migrations for H2 and PostgreSQL:
-- only types and clauses both know; names in lower case, never quoted.

-- One sequence for every record: an id alone names a record in logs and histories.
create sequence record_id start with 1 increment by 1;

create table office (
  id varchar(36) primary key,
  name varchar(50) not null,
  district varchar(50) not null,
  demo boolean default false not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null
);

create table village (
  id bigint primary key,
  name varchar(50) not null unique,
  code varchar(12),
  sort_no int not null
);

-- policy: everything with a figure in it is a dated row with a source (handbook, gaps).
create table programme (
  code varchar(10) primary key,
  name varchar(50) not null,
  public_name varchar(50) not null,
  section varchar(10) not null,
  counted_in varchar(4) not null,
  one_off boolean not null,
  sort_no int not null
);

create table programme_policy (
  id bigint primary key,
  programme_code varchar(10) not null references programme (code),
  policy_text varchar(2000) not null,
  standard_text varchar(2000) not null,
  verified boolean not null,
  valid_from date not null,
  source varchar(200) not null,
  unique (programme_code, valid_from)
);

create table parameter (
  id bigint primary key,
  code varchar(50) not null,
  parameter_value varchar(500) not null,
  unit varchar(20),
  valid_from date not null,
  source varchar(200) not null,
  unique (code, valid_from)
);

-- Statutory holidays (rest) and swapped working days (rest = false), handbook D.
create table calendar_day (
  on_day date primary key,
  rest boolean not null,
  source varchar(200) not null
);

create table import_batch (
  id bigint primary key,
  layout varchar(200) not null,
  file_name varchar(255) not null,
  file_digest varchar(64) not null,
  row_count int not null,
  added int not null,
  changed int not null,
  unchanged int not null,
  imported_at timestamp(3) not null,
  imported_by varchar(50) not null,
  undone_at timestamp(3),
  undone_by varchar(50)
);

create table person (
  id bigint primary key,
  name varchar(50) not null,
  pinyin varchar(200) not null,
  initials varchar(50) not null,
  document_type varchar(3) not null,
  id_number varchar(18) unique,
  sex varchar(1) not null,
  birth_date date,
  ethnic varchar(2),
  education varchar(2),
  political varchar(2),
  marital varchar(2),
  health varchar(2),
  disability_kind varchar(1),
  disability_grade varchar(1),
  labour varchar(2),
  village_id bigint references village (id),
  group_name varchar(20),
  registered_address varchar(200),
  address varchar(200),
  phone varchar(20),
  phone2 varchar(20),
  status varchar(2) not null,
  check_note varchar(500),
  note varchar(500),
  batch_id bigint references import_batch (id),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);
create index person_village on person (village_id, group_name);
create index person_pinyin on person (pinyin);
create index person_initials on person (initials);
create index person_name on person (name);

create table household (
  id bigint primary key,
  head_id bigint not null unique references person (id),
  book_number varchar(20),
  kind varchar(2),
  village_id bigint references village (id),
  group_name varchar(20),
  note varchar(500),
  batch_id bigint references import_batch (id),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);

-- One active household per person (B2).
create table household_member (
  person_id bigint primary key references person (id),
  household_id bigint not null references household (id),
  relation varchar(2) not null,
  batch_id bigint references import_batch (id),
  version int not null
);
create index household_member_household on household_member (household_id);

create table employer (
  id bigint primary key,
  name varchar(100) not null,
  credit_code varchar(18) unique,
  public_alias varchar(100),
  batch_id bigint references import_batch (id),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);
create index employer_name on employer (name);

create table placement (
  id bigint primary key,
  person_id bigint not null references person (id),
  employer_id bigint references employer (id),
  way varchar(2) not null,
  post_name varchar(50),
  contract_from varchar(10),
  contract_to varchar(10),
  open_ended boolean not null,
  monthly_wage decimal(12, 2),
  insured boolean,
  started_on date not null,
  left_on date,
  check_note varchar(500),
  note varchar(500),
  batch_id bigint references import_batch (id),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null,
  unique (person_id, started_on, way)
);

create table aid_case (
  id bigint primary key,
  programme_code varchar(10) not null references programme (code),
  person_id bigint not null references person (id),
  household_size int,
  covered_size int not null,
  base_amount decimal(12, 2) not null,
  addon_amount decimal(12, 2) not null,
  monthly_amount decimal(12, 2) not null,
  channel varchar(20),
  bank varchar(100),
  account_name varchar(50),
  account_number varchar(32),
  start_month varchar(7) not null,
  end_month varchar(7),
  end_reason varchar(100),
  self_care varchar(2),
  carer varchar(50),
  institution varchar(100),
  target_group varchar(50),
  reason varchar(100),
  applied_on date,
  approved_on date,
  handler varchar(50),
  check_note varchar(500),
  note varchar(500),
  batch_id bigint references import_batch (id),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);
create index aid_case_person on aid_case (person_id);
create index aid_case_programme on aid_case (programme_code, start_month);

-- The person ledger's aid columns: what a person receives as applicant, all programmes together.
create view person_aid as
select
  c.person_id,
  case when min(p.name) = max(p.name) then min(p.name) else min(p.name) || '、' || max(p.name) end
    as aid_names,
  sum(c.monthly_amount) as monthly_amount
from aid_case c
join programme p on p.code = c.programme_code
where not p.one_off and c.end_month is null
group by c.person_id;

-- What one month of one case adds to its usual amount; the usual amount stays with the case.
create table aid_adjustment (
  id bigint primary key,
  case_id bigint not null references aid_case (id),
  period varchar(7) not null,
  back_pay decimal(12, 2) not null,
  deduction decimal(12, 2) not null,
  newly_listed boolean not null,
  batch_id bigint references import_batch (id),
  version int not null,
  unique (case_id, period)
);

create table import_change (
  batch_id bigint not null references import_batch (id),
  seq int not null,
  table_name varchar(30) not null,
  record_id bigint not null,
  version_after int not null,
  before_image varchar(4000),
  primary key (batch_id, seq)
);

create table pay_batch (
  id bigint primary key,
  period varchar(7) not null,
  programme_code varchar(10) not null references programme (code),
  previous_count int not null,
  added_count int not null,
  left_count int not null,
  now_count int not null,
  person_count int not null,
  amount decimal(14, 2) not null,
  unique (period, programme_code),
  check (previous_count + added_count - left_count = now_count)
);

create table pay_line (
  id bigint primary key,
  batch_id bigint not null references pay_batch (id),
  case_id bigint not null references aid_case (id),
  period varchar(7) not null,
  kind varchar(2) not null,
  person_id bigint not null references person (id),
  person_name varchar(50) not null,
  id_number varchar(18),
  village_id bigint not null references village (id),
  group_name varchar(20),
  covered_size int not null,
  base_amount decimal(12, 2) not null,
  addon_amount decimal(12, 2) not null,
  back_pay decimal(12, 2) not null,
  deduction decimal(12, 2) not null,
  payable decimal(12, 2) not null,
  channel varchar(20),
  bank varchar(100),
  account_name varchar(50),
  account_number varchar(32),
  approved_on date,
  change_mark varchar(2) not null,
  unique (case_id, period, kind),
  check (base_amount + addon_amount + back_pay - deduction = payable)
);
create index pay_line_batch on pay_line (batch_id);

create table closed_month (
  period varchar(7) primary key,
  closed_at timestamp(3) not null,
  closed_by varchar(50) not null
);

create table notice (
  id bigint primary key,
  number varchar(40) not null,
  period varchar(7) not null,
  village_id bigint not null references village (id),
  version int not null,
  posted_on date not null,
  last_day date not null,
  line_count int not null,
  amount decimal(14, 2) not null,
  digest varchar(64) not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  unique (period, village_id, version)
);

-- All a notice may ever show of a person (handbook D): there is no column for anything else.
create table notice_line (
  notice_id bigint not null references notice (id),
  seq int not null,
  section varchar(10) not null,
  programme_code varchar(10) not null references programme (code),
  group_name varchar(20),
  applicant_name varchar(50) not null,
  covered_size int not null,
  amount decimal(12, 2) not null,
  mark varchar(10),
  primary key (notice_id, seq)
);

create table notice_text (
  notice_id bigint not null references notice (id),
  seq int not null,
  kind varchar(10) not null,
  body varchar(2000) not null,
  primary key (notice_id, seq)
);
