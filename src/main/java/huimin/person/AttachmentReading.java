package huimin.person;

import huimin.platform.security.Limit;
import huimin.text.CodeTables;
import huimin.value.Digests;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as it was read and judged.
 *
 * @param name of the file, cut to what is kept
 * @param digest SHA-256, hex
 */
record AttachmentReading(String name, AttachmentType type, byte[] content, String digest) {
  private static final int MEGABYTE = 1 << 20;
  private static final int LONGEST_NAME = 200;

  /**
   * Reads a file, never more of it than is allowed.
   *
   * @throws RefusedException {@code person.attachment-too-large}, {@code person.attachment-type},
   *     {@code person.attachment-unreadable}, {@code person.attachment-no-kind}
   */
  static AttachmentReading of(AttachmentDraft draft) {
    if (draft.kind() == null || !CodeTables.table("attachment_kind").hasCode(draft.kind())) {
      throw new RefusedException("person.attachment-no-kind");
    }
    String name = name(draft.file());
    byte[] content = content(draft.file(), name);
    AttachmentType type =
        AttachmentType.of(content)
            .orElseThrow(() -> new RefusedException("person.attachment-type", name));
    return new AttachmentReading(name, type, content, Digests.sha256(content));
  }

  private static byte[] content(Path file, String name) {
    int limit = Limit.ATTACHMENT_SIZE.value();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(limit * MEGABYTE + 1);
      if (content.length > limit * MEGABYTE) {
        throw new RefusedException("person.attachment-too-large", name, limit);
      }
      return content;
    } catch (IOException e) {
      throw new RefusedException(e, "person.attachment-unreadable", name);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.codePointCount(0, name.length()) <= LONGEST_NAME && name.length() <= LONGEST_NAME
        ? name
        : name.substring(name.length() - LONGEST_NAME);
  }
}
