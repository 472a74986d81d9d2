package huimin.notice;

/** The texts of a notice that are frozen with its lines. */
enum NoticeText {
  TITLE,
  NUMBER,
  POLICY,
  STANDARD,
  PERIOD,
  OBJECTION,
  PHONES,
  ISSUER,
  DATE,
  DIGEST
}
