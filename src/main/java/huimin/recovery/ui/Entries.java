package huimin.recovery.ui;

import huimin.recovery.Entry;
import huimin.recovery.EntryKind;
import huimin.ui.PageActs;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The entries of one page, written and then read afresh. */
final class Entries {
  private final CabinetViewModel cabinet;
  private final PageActs acts;
  private final LongSupplier owner;
  private final Runnable read;

  /**
   * @param owner the case new entries belong to; 0 for what belongs to none
   * @param read reads the page afresh
   */
  Entries(CabinetViewModel cabinet, PageActs acts, LongSupplier owner, Runnable read) {
    this.cabinet = cabinet;
    this.acts = acts;
    this.owner = owner;
    this.read = read;
  }

  /**
   * Saves an entry and shows it.
   *
   * @param edited what is changed; null for a new one
   */
  <T> void save(EntryKind<T> kind, Entry<T> edited, T content, Runnable onDone) {
    long id = owner.getAsLong();
    write(
        () -> {
          if (edited == null) {
            cabinet.cabinet().entries().add(id, kind, content);
          } else {
            cabinet.cabinet().entries().save(edited, kind, content);
          }
        },
        onDone);
  }

  /** Takes an entry out. */
  <T> void remove(EntryKind<T> kind, Entry<T> entry, Runnable onDone) {
    write(() -> cabinet.cabinet().entries().remove(entry, kind), onDone);
  }

  /** Writes what the page shows. */
  void write(Runnable act, Runnable onDone) {
    acts.act(
        "recovery.saving",
        act,
        () -> {
          onDone.run();
          read.run();
        });
  }

  LocalDate today() {
    return LocalDate.now(cabinet.desk().clock());
  }

  /** Who is at work. */
  String user() {
    return cabinet.cabinet().access().session().user();
  }

  /** Whether a write is under way. */
  ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
