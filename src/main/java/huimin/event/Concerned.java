package huimin.event;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody and the household, as an event finds them.
 *
 * @param household null when to none
 */
public record Concerned(Somebody self, House household) {

  /**
   * A person's record as far as events look at it.
   *
   * @param sex GB/T 2261.1
   * @param birthDate may be null
   * @param marital code table {@code marital}; may be null
   * @param status code table {@code person_status}
   * @param idNumber may be null; not for everybody's eyes
   */
  public record Somebody(
      long id,
      String name,
      String sex,
      LocalDate birthDate,
      String marital,
      String status,
      String idNumber) {

    /** Whether the person is in the register now. */
    public boolean isRegistered() {
      return "1".equals(status);
    }
  }

  /**
   * A household.
   *
   * @param headId null while it has none
   * @param members everybody in it
   */
  public record House(long id, Long headId, List<Member> members) {}

  /**
   * Somebody of a household.
   *
   * @param relation to the head, code table {@code relation}
   */
  public record Member(long id, String name, String sex, String relation) {}

  /** Whether the person is the household's head. */
  public boolean isHead() {
    return household != null && household.headId() != null && household.headId() == self.id();
  }

  /** The others of the household. */
  public List<Member> others() {
    return household == null
        ? List.of()
        : household.members().stream().filter(member -> member.id() != self.id()).toList();
  }

  /** Everybody of the household, or the person alone. */
  public List<Long> people() {
    return household == null
        ? List.of(self.id())
        : household.members().stream().map(Member::id).toList();
  }
}
