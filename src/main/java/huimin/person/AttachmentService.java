package huimin.person;

import huimin.person.AttachmentRepository.Stored;
import huimin.person.AttachmentRepository.Twin;
import huimin.platform.blob.BlobStore;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.settings.AtomicFile;
import huimin.value.Digests;
import huimin.value.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door to papers and photos of people and households. */
public final class AttachmentService {
  private static final Logger LOG = LoggerFactory.getLogger(AttachmentService.class);

  private final OfficeDatabase database;
  private final BlobStore store;
  private final Access access;
  private final Clock clock;
  private final Set<Opening> opened = ConcurrentHashMap.newKeySet();

  /** A paper was looked at on a day. */
  private record Opening(long attachment, LocalDate day) {}

  /** The papers of one open office. */
  public AttachmentService(OfficeDatabase database, BlobStore store, Access access, Clock clock) {
    this.database = database;
    this.store = store;
    this.access = access;
    this.clock = clock;
  }

  /**
   * A person's papers and those of the household, newest first.
   *
   * @param removedToo also those taken off the list
   */
  public List<AttachmentRow> of(long person, boolean removedToo) {
    access.require(Action.ATTACHMENT_VIEW);
    return database.read(
        tx ->
            AttachmentRepository.of(tx, person).stream()
                .filter(row -> removedToo || !row.isRemoved())
                .map(row -> row.seenBy(access))
                .toList());
  }

  /** The household a person belongs to, which papers can be put to; empty when to none. */
  public Optional<Long> householdOf(long person) {
    access.require(Action.ATTACHMENT_VIEW);
    return database.read(tx -> HouseholdRepository.of(tx, person));
  }

  /**
   * What came of adding.
   *
   * @param alsoAt names of others on whose lists the same content stands
   */
  public record Added(long id, String name, List<String> alsoAt) {}

  /**
   * Keeps a file: sealed and on the disk first, the row second.
   *
   * @throws RefusedException {@code person.attachment-too-large}, {@code person.attachment-type},
   *     {@code person.attachment-unreadable}, {@code person.attachment-no-kind}, {@code
   *     person.attachment-twice}, {@code person.attachment-not-stored}
   */
  public Added add(AttachmentDraft draft) {
    access.require(Action.ATTACHMENT_EDIT);
    AttachmentReading read = AttachmentReading.of(draft);
    return database.alone(() -> keep(draft, read));
  }

  private Added keep(AttachmentDraft draft, AttachmentReading read) {
    List<Twin> twins = database.read(tx -> AttachmentRepository.twins(tx, read.digest()));
    twins.stream()
        .filter(twin -> twin.owner().equals(draft.owner()))
        .findFirst()
        .ifPresent(
            twin -> {
              throw new RefusedException("person.attachment-twice", read.name(), twin.name());
            });
    String file = sealed(read);
    EntryStamp stamp = EntryStamp.now(clock, access);
    var row =
        new AttachmentRow(
            0,
            1,
            draft.owner(),
            draft.kind(),
            read.name(),
            read.type(),
            read.content().length,
            read.digest(),
            stamp.at(),
            stamp.user(),
            null,
            null);
    // Where this throws, the file stays unfinished: the next opening sees whether its row counts.
    long id =
        database.write(
            deed(Action.ATTACHMENT_EDIT, draft.owner()),
            tx -> AttachmentRepository.insert(tx, row, file, stamp));
    finish(file);
    return new Added(id, read.name(), twins.stream().map(Twin::ownerName).distinct().toList());
  }

  private Deed deed(Action action, AttachmentOwner owner) {
    return Deed.of(access.session(), action).on(owner.subject());
  }

  private String sealed(AttachmentReading read) {
    try {
      return store.add(new ByteArrayInputStream(read.content()));
    } catch (IOException e) {
      throw new RefusedException(e, "person.attachment-not-stored", read.name());
    }
  }

  private void finish(String file) {
    try {
      store.finish(file);
    } catch (IOException e) { // the row counts and the file is read all the same
      LOG.warn("attachment to be finished at the next opening: {}", e.getClass().getName());
    }
  }

  /**
   * A content, for the window only. The journal keeps who looked at what, once a day and session.
   *
   * @throws RefusedException {@code person.attachment-gone}, {@code person.attachment-missing},
   *     {@code person.attachment-changed}
   */
  public byte[] content(long id) {
    access.require(Action.ATTACHMENT_VIEW);
    byte[] content = read(find(id));
    if (opened.add(new Opening(id, LocalDate.now(clock)))) {
      Deed deed = Deed.of(access.session(), Action.ATTACHMENT_VIEW).on("attachment:" + id);
      database.write(deed, tx -> null);
    }
    return content;
  }

  /**
   * Writes a content to a place outside the office, which is put down first.
   *
   * @param target replaced when it is there
   * @throws RefusedException as {@link #content}, and {@code person.attachment-not-saved}
   */
  public void save(long id, Path target, Purpose purpose) {
    access.require(Action.ATTACHMENT_VIEW);
    byte[] content = read(find(id));
    database.write(
        Deed.of(access.session(), Action.ATTACHMENT_VIEW)
            .on("attachment:" + id)
            .handing(1, purpose),
        tx -> null);
    try {
      AtomicFile.write(target, content);
    } catch (IOException e) {
      throw new RefusedException(e, "person.attachment-not-saved", target);
    }
  }

  private Stored find(long id) {
    return database
        .read(tx -> AttachmentRepository.byId(tx, id))
        .orElseThrow(() -> new RefusedException("person.attachment-gone"));
  }

  private byte[] read(Stored stored) {
    String name = stored.row().name();
    try (InputStream in = store.open(stored.file())) {
      byte[] content = in.readAllBytes();
      if (!Digests.sha256(content).equals(stored.row().digest())) {
        throw new RefusedException("person.attachment-changed", name, stored.row().id());
      }
      return content;
    } catch (NoSuchFileException e) {
      throw new RefusedException(e, "person.attachment-missing", name, stored.row().id());
    } catch (IOException e) {
      throw new RefusedException(e, "person.attachment-changed", name, stored.row().id());
    }
  }

  /**
   * Takes a paper off the list. Its file stays: what was entered can always be looked up.
   *
   * @throws RefusedException {@code person.entry-changed}
   */
  public void remove(AttachmentRow row) {
    access.require(Action.ATTACHMENT_EDIT);
    EntryStamp stamp = EntryStamp.now(clock, access);
    mark(row, stamp.at(), stamp.user());
  }

  /** Puts a paper back on the list. Refused as {@link #remove}. */
  public void restore(AttachmentRow row) {
    access.require(Action.ATTACHMENT_EDIT);
    mark(row, null, null);
  }

  private void mark(AttachmentRow row, LocalDateTime at, String by) {
    database.write(
        deed(Action.ATTACHMENT_EDIT, row.owner()),
        tx -> {
          EntryStamp.requireOne(AttachmentRepository.mark(tx, row, at, by));
          return null;
        });
  }

  /** Gives the papers of one record to another of the same person, inside the caller's act. */
  public void move(DSLContext tx, long from, long to) {
    AttachmentRepository.move(tx, from, to);
  }

  /** Gives the papers of one household to another, inside the caller's act. */
  public void moveHousehold(DSLContext tx, long from, long to) {
    AttachmentRepository.moveHousehold(tx, from, to);
  }
}
