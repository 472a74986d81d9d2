-- What somebody has said of a doubtful record: it holds while the values it was said of are the same.
create table problem_explanation (
  id bigint primary key,
  kind varchar(40) not null,
  subject varchar(60) not null,
  fingerprint varchar(64) not null,
  reason varchar(500) not null,
  version int not null,
  created_at timestamp(3) not null,
  created_by varchar(50) not null,
  unique (kind, subject)
);
