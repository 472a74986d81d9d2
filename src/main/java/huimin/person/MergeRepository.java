package huimin.person;

import static huimin.platform.db.gen.Tables.FORMER_ID_NUMBER;
import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.Person;
import huimin.platform.db.gen.tables.records.FormerIdNumberRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.ColumnCodes;
import huimin.text.Messages;
import huimin.text.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** The two entries of a merge in the table of people. */
final class MergeRepository {
  /** Code of {@code former_id_reason}: borne by an entry that went into this one. */
  static final String BY_MERGING = "5";

  /** Everything one says of somebody, in the order of the form. */
  private static final List<TableField<PersonRecord, ?>> FIELDS =
      List.of(
          PERSON.NAME,
          PERSON.FORMER_NAME,
          PERSON.DOCUMENT_TYPE,
          PERSON.ID_NUMBER,
          PERSON.NO_ID_REASON,
          PERSON.SEX,
          PERSON.BIRTH_DATE,
          PERSON.STATUS,
          PERSON.DIED_ON,
          PERSON.MOVED_ON,
          PERSON.VILLAGE_ID,
          PERSON.GROUP_NAME,
          PERSON.REGISTRATION_KIND,
          PERSON.REGISTERED_REGION,
          PERSON.REGISTERED_ADDRESS,
          PERSON.REGION,
          PERSON.ADDRESS,
          PERSON.PHONE,
          PERSON.PHONE2,
          PERSON.ETHNIC,
          PERSON.EDUCATION,
          PERSON.POLITICAL,
          PERSON.MARITAL,
          PERSON.HEALTH,
          PERSON.DISABILITY_KIND,
          PERSON.DISABILITY_GRADE,
          PERSON.DISABILITY_CERTIFICATE,
          PERSON.LABOUR,
          PERSON.NOTE);

  /** Say something of the number only, so they go with it. */
  private static final List<TableField<PersonRecord, ?>> WITH_NUMBER =
      List.of(PERSON.DOCUMENT_TYPE, PERSON.NO_ID_REASON);

  /** Columns fields.csv knows by the name forms and ledgers use. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("village_id", "village"),
          Map.entry("group_name", "group"),
          Map.entry(Merge.HOUSEHOLD, "headName"),
          Map.entry("former_name", "formerName"),
          Map.entry("document_type", "documentType"),
          Map.entry("no_id_reason", "noIdReason"),
          Map.entry("died_on", "diedOn"),
          Map.entry("moved_on", "movedOn"),
          Map.entry("registration_kind", "registrationKind"),
          Map.entry("registered_region", "registeredRegion"),
          Map.entry("disability_certificate", "disabilityCertificate"));

  private MergeRepository() {}

  static List<MergeField> differing(DSLContext tx, PersonRecord kept, PersonRecord other) {
    Villages villages = VillageRepository.all(tx);
    var fields = new ArrayList<MergeField>();
    boolean numbersDiffer = !Objects.equals(kept.getIdNumber(), other.getIdNumber());
    for (TableField<PersonRecord, ?> field : FIELDS) {
      if (numbersDiffer && WITH_NUMBER.contains(field)) {
        continue;
      }
      Object mine = kept.get(field);
      Object its = other.get(field);
      if (!Objects.equals(mine, its)) {
        String column = field.getName().toLowerCase();
        fields.add(field(column, words(column, mine, villages), words(column, its, villages), its));
      }
    }
    household(tx, kept, other).ifPresent(fields::add);
    return fields;
  }

  private static MergeField field(String column, String kept, String other, Object its) {
    return new MergeField(
        column,
        NAMES.getOrDefault(column, column),
        Messages.text("person.merge.field." + column),
        kept,
        other,
        kept.isEmpty() && its != null);
  }

  /** Only where there is a choice: both belong to a household, and not to the same. */
  private static Optional<MergeField> household(
      DSLContext tx, PersonRecord kept, PersonRecord other) {
    Long mine = HouseholdRepository.of(tx, kept.getId()).orElse(null);
    Long its = HouseholdRepository.of(tx, other.getId()).orElse(null);
    if (mine == null || its == null || mine.equals(its)) {
      return Optional.empty();
    }
    return Optional.of(
        field(Merge.HOUSEHOLD, householdWords(tx, mine), householdWords(tx, its), null));
  }

  /** A household by its head and size. */
  static String householdWords(DSLContext tx, long household) {
    Person head = PERSON.as("head");
    String name =
        tx.select(head.NAME)
            .from(HOUSEHOLD)
            .leftJoin(head)
            .on(head.ID.eq(HOUSEHOLD.HEAD_ID))
            .where(HOUSEHOLD.ID.eq(household))
            .fetchOne(head.NAME);
    int size = tx.fetchCount(HOUSEHOLD_MEMBER, HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household));
    return Messages.text("person.merge.household", name == null ? "—" : name, size);
  }

  private static String words(String column, Object value, Villages villages) {
    if (value == null) {
      return "";
    }
    if (column.equals("village_id")) {
      return villages.name((Long) value);
    }
    return ColumnCodes.of("person", column)
        .map(codes -> codes.label(value.toString()))
        .orElseGet(value::toString);
  }

  static void merge(DSLContext tx, PersonRecord kept, PersonRecord other, Merge merge) {
    String mine = kept.getIdNumber();
    String its = other.getIdNumber();
    for (TableField<PersonRecord, ?> field : FIELDS) {
      if (merge.takes(field.getName().toLowerCase())) {
        take(kept, other, field);
      }
    }
    if (merge.takes("id_number")) {
      WITH_NUMBER.forEach(field -> take(kept, other, field));
    }
    if (kept.getIdNumber() != null) {
      kept.setNoIdReason(null);
    }
    Pinyin pinyin = Pinyin.of(kept.getName());
    kept.setPinyin(pinyin.full());
    kept.setInitials(pinyin.initials());
    other.setIdNumber(null); // first, for a number stands with one person only
    other.setMergedInto(kept.getId());
    stamp(tx, other, merge);
    stamp(tx, kept, merge);
    keepNumber(tx, kept, mine, merge);
    keepNumber(tx, kept, its, merge);
    tx.update(PERSON)
        .set(PERSON.MERGED_INTO, kept.getId())
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.MERGED_INTO.eq(other.getId()))
        .execute();
  }

  private static <T> void take(
      PersonRecord kept, PersonRecord other, TableField<PersonRecord, T> field) {
    kept.set(field, other.get(field));
  }

  private static void stamp(DSLContext tx, PersonRecord person, Merge merge) {
    person.setVersion(person.getVersion() + 1);
    person.setUpdatedAt(merge.at());
    person.setUpdatedBy(merge.user());
    person.attach(tx.configuration());
    person.update();
  }

  /** A number no longer borne by anybody is remembered with the person. */
  private static void keepNumber(DSLContext tx, PersonRecord kept, String number, Merge merge) {
    boolean known =
        number == null
            || number.equals(kept.getIdNumber())
            || tx.fetchExists(
                FORMER_ID_NUMBER,
                FORMER_ID_NUMBER
                    .PERSON_ID
                    .eq(kept.getId())
                    .and(FORMER_ID_NUMBER.ID_NUMBER.eq(number)));
    if (known) {
      return;
    }
    var former = new FormerIdNumberRecord();
    former.setId(RecordIds.one(tx));
    former.setPersonId(kept.getId());
    former.setIdNumber(number);
    former.setReason(BY_MERGING);
    former.setUntilDay(merge.at().toLocalDate());
    former.setVersion(1);
    former.setCreatedAt(merge.at());
    former.setCreatedBy(merge.user());
    tx.executeInsert(former);
  }

  static Optional<Long> keptFor(DSLContext tx, long person) {
    return tx.select(PERSON.MERGED_INTO)
        .from(PERSON)
        .where(PERSON.ID.eq(person))
        .fetchOptional(PERSON.MERGED_INTO);
  }

  static List<MergedEntry> merged(DSLContext tx) {
    Person into = PERSON.as("into_person");
    return tx.select(
            PERSON.ID, PERSON.NAME, into.ID, into.NAME, PERSON.UPDATED_AT, PERSON.UPDATED_BY)
        .from(PERSON)
        .join(into)
        .on(into.ID.eq(PERSON.MERGED_INTO))
        .orderBy(PERSON.UPDATED_AT.desc(), PERSON.ID.desc())
        .fetch(
            r ->
                new MergedEntry(
                    r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6()));
  }
}
