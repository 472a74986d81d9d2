package huimin.person.ui;

import huimin.person.AttachmentDraft;
import huimin.person.AttachmentOwner;
import huimin.person.AttachmentRow;
import huimin.person.AttachmentService;
import huimin.person.AttachmentService.Added;
import huimin.person.PictureSize;
import huimin.platform.security.Purpose;
import huimin.platform.task.TaskRunner;
import huimin.ui.PageActs;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The papers of one person and the household. */
public final class AttachmentSectionViewModel {
  private final AttachmentService attachments;
  private final PageActs acts;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
  private long person;
  private boolean removedToo;

  /**
   * What the section shows.
   *
   * @param household the person's, to which papers can be put; empty without one
   */
  public record Shown(List<AttachmentRow> rows, Optional<Long> household) {}

  /**
   * The papers of an office.
   *
   * @param onFailed is told what a read or write threw
   */
  public AttachmentSectionViewModel(
      AttachmentService attachments, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.attachments = attachments;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Reads somebody's papers. */
  public void load(long personId) {
    person = personId;
    boolean all = removedToo;
    acts.read(
        progress -> new Shown(attachments.of(personId, all), attachments.householdOf(personId)),
        shown::set);
  }

  /** Whom it is about. */
  public long person() {
    return person;
  }

  /** Whether what was taken off the list is shown too. */
  public void removedToo(boolean all) {
    removedToo = all;
    load(person);
  }

  /**
   * Keeps a file.
   *
   * @param ofHousehold whether it is the household's; only with a household
   */
  public void add(Path file, String kind, boolean ofHousehold, Consumer<Added> onDone) {
    AttachmentOwner owner =
        ofHousehold
            ? AttachmentOwner.household(shown.get().household().orElseThrow())
            : AttachmentOwner.person(person);
    acts.run(
        "person.attachment.adding",
        progress -> attachments.add(new AttachmentDraft(owner, kind, file)),
        added -> {
          load(person);
          onDone.accept(added);
        });
  }

  /** Reads a picture to be shown; one that cannot be is refused with the other way. */
  public void picture(AttachmentRow row, Consumer<byte[]> onRead) {
    acts.run(
        "person.attachment.opening",
        progress -> {
          byte[] content = attachments.content(row.id());
          if (!PictureSize.isShowable(content)) {
            throw new RefusedException("person.attachment-not-showable", row.name());
          }
          return content;
        },
        onRead);
  }

  /** Writes a paper to a place outside. */
  public void save(AttachmentRow row, Path target, Purpose purpose, Runnable onDone) {
    acts.act("person.attachment.saving", () -> attachments.save(row.id(), target, purpose), onDone);
  }

  /** Takes a paper off the list. */
  public void remove(AttachmentRow row, Runnable onDone) {
    acts.act("person.entry.saving", () -> attachments.remove(row), () -> done(onDone));
  }

  /** Puts a paper back on the list. */
  public void restore(AttachmentRow row, Runnable onDone) {
    acts.act("person.entry.saving", () -> attachments.restore(row), () -> done(onDone));
  }

  private void done(Runnable onDone) {
    load(person);
    onDone.run();
  }

  /** What is shown; null before the first read. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether something is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
