package huimin.person;

import java.nio.file.Path;

/**
 * A file to be kept, unchecked.
 *
 * @param kind code of table {@code attachment_kind}
 * @param file read once, and left where it is
 */
public record AttachmentDraft(AttachmentOwner owner, String kind, Path file) {}
