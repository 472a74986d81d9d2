package huimin.person;

import java.time.LocalDate;

/**
 * Somebody's place in a household (handbook B2, C3).
 *
 * @param relation to the head, code of the table relation
 * @param joinedOn null while not known
 * @param notCountedReason code of the table not_counted_reason; "" for one who counts
 * @param obligor whether bound by law to support (法定义务人)
 */
public record MemberDraft(
    long person,
    String relation,
    LocalDate joinedOn,
    boolean counted,
    String notCountedReason,
    boolean obligor) {

  /** One who counts. */
  public static MemberDraft counted(long person, String relation, LocalDate joinedOn) {
    return new MemberDraft(person, relation, joinedOn, true, "", false);
  }
}
