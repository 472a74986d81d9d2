-- What is made of other rows and can be made of them again at any time. It stands in a schema of its
-- own: no record of the office, so neither journalled nor part of a backup (decision 0025).
create schema derived;

-- What is in step with the rows it is made of, by which version of the making, a line for each table it is
-- made of. Whatever changes such a table without making anew deletes the lines.
create table derived.made (
  name varchar(30) not null,
  source varchar(60) not null,
  version int not null,
  primary key (name, source)
);

-- How somebody can be found: kind of term in one letter, then the term (SearchKind). village_id 0: none;
-- born: the birth date as a number, 19520314, or 0. The index holds every column, so that a word together
-- with a village or a year of birth is answered from it.
create table derived.person_term (
  term varchar(201) not null,
  village_id bigint not null,
  born int not null,
  person_id bigint not null
);
create index person_term_term on derived.person_term (term, village_id, born, person_id);

-- What has been made of somebody: all terms, each in its line, so that they can be taken away whatever the
-- row has become; and where somebody stands by the strokes of the name.
create table derived.person_entry (
  person_id bigint primary key,
  village_id bigint not null,
  born int not null,
  terms varchar(20000) not null,
  strokes varchar(400) not null
);

-- The terms do their work, and a bulk insert into three more indexes in no order is what costs an import.
drop index person_pinyin;
drop index person_initials;
drop index person_name;
