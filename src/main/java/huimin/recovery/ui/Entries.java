package huimin.recovery.ui;

import huimin.recovery.Entry;
import huimin.recovery.EntryKind;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Where entries of a section are kept. */
interface Entries {

  /**
   * Saves an entry and shows it.
   *
   * @param edited what is changed; null for a new one
   */
  <T> void save(EntryKind<T> kind, Entry<T> edited, T content, Runnable onDone);

  /** Takes an entry out. */
  <T> void remove(EntryKind<T> kind, Entry<T> entry, Runnable onDone);

  LocalDate today();

  /** Who is at work. */
  String user();

  /** Whether a write is under way. */
  ReadOnlyBooleanProperty busyProperty();
}
