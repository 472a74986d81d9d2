-- A roster that lists somebody in another household leaves a past membership behind, which goes
-- again when the import is taken back.
alter table past_member add column batch_id bigint references import_batch (id);
