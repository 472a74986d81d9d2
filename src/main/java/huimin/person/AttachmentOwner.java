package huimin.person;

import java.util.Objects;

/**
 * Whose paper it is: a person's or a whole household's (户口簿).
 *
 * @param person record of the person, or null
 * @param household record of the household, or null
 */
public record AttachmentOwner(Long person, Long household) {

  /** Refuses both and neither. */
  public AttachmentOwner {
    if (Objects.isNull(person) == Objects.isNull(household)) {
      throw new IllegalArgumentException("an attachment belongs to one person or one household");
    }
  }

  /** A person's. */
  public static AttachmentOwner person(long id) {
    return new AttachmentOwner(id, null);
  }

  /** A household's. */
  public static AttachmentOwner household(long id) {
    return new AttachmentOwner(null, id);
  }

  /** For the journal: {@code person:17} or {@code household:4}. */
  String subject() {
    return person == null ? "household:" + household : "person:" + person;
  }
}
