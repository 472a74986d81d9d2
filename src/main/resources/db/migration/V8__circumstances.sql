-- What somebody earns, spends by force and owns, as entered (handbook B3). An annual amount stays
-- an annual one: sums are made of what was entered and rounded once, where aid is reckoned (C1).
create table income_item (
  id bigint primary key,
  person_id bigint not null references person (id),
  income_period varchar(7) not null,
  income_kind varchar(2) not null,
  income_basis varchar(1) not null,
  income_amount decimal(12, 2) not null,
  income_note varchar(200),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);
create index income_item_person on income_item (person_id, income_period);

create table property_item (
  id bigint primary key,
  person_id bigint not null references person (id),
  as_of date not null,
  property_kind varchar(2) not null,
  property_value decimal(14, 2),
  property_count int,
  property_area decimal(10, 2),
  property_note varchar(200),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);
create index property_item_person on property_item (person_id, as_of);

-- Papers of a person or a household. The paper itself lies sealed in the office's folder; the row
-- is written after the file, and a row taken off the list keeps its file.
create table attachment (
  id bigint primary key,
  person_id bigint references person (id),
  household_id bigint references household (id),
  attachment_kind varchar(2) not null,
  attachment_name varchar(200) not null,
  attachment_type varchar(4) not null,
  byte_count bigint not null,
  content_digest varchar(64) not null,
  stored_as varchar(32) not null unique,
  removed_at timestamp(3),
  removed_by varchar(50),
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null
);
create index attachment_person on attachment (person_id);
create index attachment_household on attachment (household_id);
create index attachment_digest on attachment (content_digest);

-- A service visit of anybody (B13, A29, A40): what help it was about and when the next one is due.
create table visit (
  id bigint primary key,
  person_id bigint not null references person (id),
  visited_on date not null,
  contact_way varchar(2) not null,
  help_kind varchar(2) not null,
  visitor varchar(100) not null,
  visit_text varchar(500),
  next_visit_on date,
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(50) not null
);
create index visit_person on visit (person_id, visited_on);
create index visit_due on visit (next_visit_on);
