package huimin.person;

import huimin.person.BatchPreview.Line;
import huimin.person.PersonBatchRepository.Stamp;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.layout.Outcome;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Limit;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;

/** The door to changing one field of many people: looked at first, then written as one act. */
public final class PersonBatchService {
  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  /** The people of one open office. */
  public PersonBatchService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** The fields the one at work may set for many people. */
  public List<BatchField> fields() {
    access.require(Action.PERSON_EDIT);
    return BatchField.all().stream().filter(field -> access.seesWhole(field.field())).toList();
  }

  /** The words a field can hold; empty where any words will do. */
  public List<String> choices(BatchField field) {
    access.require(Action.PERSON_EDIT);
    return switch (field.kind()) {
      case TEXT -> List.of();
      case CODE -> CodeTables.table(field.column()).labels();
      case VILLAGE ->
          database.read(VillageRepository::all).all().stream().map(Village::name).toList();
    };
  }

  /**
   * What the change would do; nothing is written.
   *
   * @throws RefusedException {@code security.not-permitted}, {@code security.field-hidden}, {@code
   *     person.batch-nobody}, {@code person.batch-too-many}, {@code person.batch-value}, {@code
   *     person.batch-value-long}
   */
  public BatchPreview preview(BatchEdit edit) {
    access.require(Action.PERSON_EDIT);
    BatchField field = field(edit);
    return database.read(tx -> plan(tx, edit, field));
  }

  /**
   * Writes what was looked at, as one act that can be taken back as one.
   *
   * @return how many people were changed
   * @throws RefusedException as {@link #preview}; {@code person.batch-nothing} when nothing would
   *     change, {@code person.batch-changed} when it is no longer what was looked at
   */
  public int apply(BatchEdit edit, BatchPreview shown) {
    access.require(Action.PERSON_EDIT);
    BatchField field = field(edit);
    int count = shown.count(Outcome.CHANGED);
    if (count == 0) {
      throw new RefusedException("person.batch-nothing");
    }
    Deed deed =
        Deed.of(access.session(), Action.PERSON_EDIT)
            .on("batch:" + field.column())
            .because(Messages.text("person.batch.why", field.label(), count));
    return database.write(
        deed,
        tx -> {
          if (!plan(tx, edit, field).equals(shown)) {
            throw new RefusedException("person.batch-changed");
          }
          var stamp = new Stamp(LocalDateTime.now(clock), access.session().user());
          Object value = stored(field, edit.value(), VillageRepository.all(tx));
          return PersonBatchRepository.set(tx, field.column(), value, shown.changed(), stamp);
        });
  }

  private BatchField field(BatchEdit edit) {
    return fields().stream()
        .filter(field -> field.column().equals(edit.column()))
        .findFirst()
        .orElseThrow(() -> new RefusedException("security.field-hidden"));
  }

  private BatchPreview plan(DSLContext tx, BatchEdit edit, BatchField field) {
    Villages villages = VillageRepository.all(tx);
    Object value = stored(field, edit.value(), villages);
    List<PersonRecord> people = PersonBatchRepository.byIds(tx, ids(tx, edit));
    if (people.isEmpty()) {
      throw new RefusedException("person.batch-nobody");
    }
    return new BatchPreview(
        field.label(), people.stream().map(p -> line(p, field, value, villages)).toList());
  }

  private List<Long> ids(DSLContext tx, BatchEdit edit) {
    int most = Limit.BATCH_ROWS.value();
    List<Long> ids = edit.people();
    if (ids == null) {
      access.require(edit.matching());
      ids = PersonLedgerRepository.ids(tx, edit.matching(), LocalDate.now(clock), most + 1);
    }
    if (ids.size() > most) {
      throw new RefusedException("person.batch-too-many", most);
    }
    return List.copyOf(new LinkedHashSet<>(ids));
  }

  /** The value as the table keeps it; refuses what the field cannot hold. */
  private static Object stored(BatchField field, String words, Villages villages) {
    String text = words.strip();
    if (text.isEmpty() && field.kind() != BatchField.Kind.VILLAGE) {
      return null;
    }
    return switch (field.kind()) {
      case TEXT -> {
        if (text.codePointCount(0, text.length()) > field.longest()) {
          throw new RefusedException("person.batch-value-long", field.label(), field.longest());
        }
        yield text;
      }
      case CODE ->
          CodeTables.table(field.column()).codeOf(text).orElseThrow(() -> unknown(field, text));
      case VILLAGE -> {
        Village village = villages.named(text);
        if (village == null) {
          throw unknown(field, text);
        }
        yield village.id();
      }
    };
  }

  private static RefusedException unknown(BatchField field, String text) {
    return new RefusedException("person.batch-value", text, field.label());
  }

  private static Line line(PersonRecord person, BatchField field, Object value, Villages villages) {
    Object now = PersonBatchRepository.value(person, field.column());
    Outcome outcome = Outcome.CHANGED;
    String reason = "";
    if (person.getMergedInto() != null) {
      outcome = Outcome.REJECTED;
      reason = Messages.text("person.batch.merged");
    } else if (Objects.equals(now, value)) {
      outcome = Outcome.UNCHANGED;
    } else if (field.column().equals("group_name") && person.getVillageId() == null) {
      outcome = Outcome.REJECTED;
      reason = Messages.text("person.batch.no-village");
    }
    String before = field.words(now, villages);
    String after = outcome == Outcome.CHANGED ? field.words(value, villages) : before;
    String group = person.getGroupName() == null ? "" : person.getGroupName();
    String place = villages.name(person.getVillageId()) + group;
    return new Line(
        person.getId(),
        person.getVersion(),
        person.getName(),
        place,
        before,
        after,
        outcome,
        reason);
  }
}
