package huimin.person;

import huimin.person.AttachmentRepository.Stored;
import huimin.platform.blob.BlobStore;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.task.Progress;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.Digests;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Whether every row has its file and every file is what the row says. Tells numbers, kinds and
 * days, never names: who checks an office need not know its people.
 */
public final class AttachmentCheck {
  private final OfficeDatabase database;
  private final BlobStore store;

  /** The check of one open office. */
  public AttachmentCheck(OfficeDatabase database, BlobStore store) {
    this.database = database;
    this.store = store;
  }

  /**
   * What was found.
   *
   * @param missing files that are not there, in words
   * @param changed files that are not what was kept, in words
   * @param spare finished files no row names: an older state of the office was restored
   */
  public record Found(
      int files, long bytes, List<String> missing, List<String> changed, int spare) {
    /** Whether every row has its whole file. */
    public boolean isWhole() {
      return missing.isEmpty() && changed.isEmpty();
    }
  }

  /**
   * Finishes or removes what a program that ended early has left; at opening and before a check.
   *
   * @throws RefusedException {@code person.attachment-folder}
   */
  public void settle() {
    database.alone(
        () -> {
          try {
            store.settle(name -> database.read(tx -> AttachmentRepository.isKnown(tx, name)));
            return null;
          } catch (IOException e) {
            throw new RefusedException(e, "person.attachment-folder");
          }
        });
  }

  /**
   * Reads every file to its end; may take long and obeys a cancel.
   *
   * @throws RefusedException {@code person.attachment-folder}
   */
  public Found look(Progress progress) {
    settle();
    List<Stored> rows = database.read(AttachmentRepository::all);
    var missing = new ArrayList<String>();
    var changed = new ArrayList<String>();
    long bytes = 0;
    for (Stored stored : rows) {
      progress.check();
      bytes += stored.row().bytes();
      switch (state(stored)) {
        case WHOLE -> {}
        case MISSING -> missing.add(words(stored.row()));
        case DAMAGED -> changed.add(words(stored.row()));
      }
    }
    return new Found(rows.size(), bytes, List.copyOf(missing), List.copyOf(changed), spare(rows));
  }

  /** How many rows have no file; without reading any. */
  public int missing() {
    return (int)
        database.read(AttachmentRepository::all).stream()
            .filter(stored -> !store.exists(stored.file()))
            .count();
  }

  private BlobStore.State state(Stored stored) {
    try (InputStream in = store.open(stored.file())) {
      return Digests.sha256(in.readAllBytes()).equals(stored.row().digest())
          ? BlobStore.State.WHOLE
          : BlobStore.State.DAMAGED;
    } catch (NoSuchFileException e) {
      return BlobStore.State.MISSING;
    } catch (IOException e) {
      return BlobStore.State.DAMAGED;
    }
  }

  private int spare(List<Stored> rows) {
    var known = new HashSet<String>();
    rows.forEach(row -> known.add(row.file()));
    try {
      return (int) store.names().stream().filter(name -> !known.contains(name)).count();
    } catch (IOException e) {
      throw new RefusedException(e, "person.attachment-folder");
    }
  }

  private static String words(AttachmentRow row) {
    return Messages.text(
        "person.attachment.line",
        row.id(),
        CodeTables.table("attachment_kind").label(row.kind()),
        row.addedAt().toLocalDate());
  }
}
