package huimin.person;

import huimin.platform.security.Access;
import java.time.LocalDateTime;

/**
 * A paper or photo that is kept.
 *
 * @param version what the one who changes it was looking at
 * @param kind code of table {@code attachment_kind}
 * @param name as the file was called, without its folder
 * @param bytes of the content as it came
 * @param digest SHA-256 of it, hex
 * @param removedAt when it was taken off the list; null while it stands there
 * @param removedBy null while it stands there
 */
public record AttachmentRow(
    long id,
    int version,
    AttachmentOwner owner,
    String kind,
    String name,
    AttachmentType type,
    long bytes,
    String digest,
    LocalDateTime addedAt,
    String addedBy,
    LocalDateTime removedAt,
    String removedBy) {

  /** Whether it was taken off the list. */
  public boolean isRemoved() {
    return removedAt != null;
  }

  /** The same as somebody may see it. */
  AttachmentRow seenBy(Access access) {
    return new AttachmentRow(
        id,
        version,
        owner,
        kind,
        access.text("attachmentName", name),
        type,
        bytes,
        digest,
        addedAt,
        addedBy,
        removedAt,
        removedBy);
  }
}
