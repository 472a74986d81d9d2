package huimin.event;

import static huimin.platform.db.gen.Tables.LIFE_EVENT;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.QUESTION;
import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.platform.db.gen.tables.records.QuestionRecord;
import huimin.text.CodeTables;
import huimin.text.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

final class QuestionRepository {
  private QuestionRepository() {}

  /** Open questions of these roles, the longest waiting first. */
  static List<QuestionLine> open(DSLContext tx, Collection<String> roles, int days) {
    return lines(tx, QUESTION.ANSWER.isNull().and(QUESTION.ROLE.in(roles)), days, false);
  }

  /** A person's questions of these roles, the newest first. */
  static List<QuestionLine> of(DSLContext tx, long person, Collection<String> roles, int days) {
    return lines(tx, QUESTION.PERSON_ID.eq(person).and(QUESTION.ROLE.in(roles)), days, true);
  }

  static int count(DSLContext tx, Collection<String> roles) {
    return tx.fetchCount(QUESTION, QUESTION.ANSWER.isNull().and(QUESTION.ROLE.in(roles)));
  }

  private static List<QuestionLine> lines(
      DSLContext tx, Condition condition, int days, boolean newest) {
    return tx.select(QUESTION.fields())
        .select(PERSON.NAME, VILLAGE.NAME, LIFE_EVENT.KIND, LIFE_EVENT.ON_DAY)
        .from(QUESTION)
        .join(PERSON)
        .on(PERSON.ID.eq(QUESTION.PERSON_ID))
        .leftJoin(VILLAGE)
        .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
        .leftJoin(LIFE_EVENT)
        .on(LIFE_EVENT.ID.eq(QUESTION.EVENT_ID))
        .where(condition)
        .orderBy(
            newest ? QUESTION.RAISED_ON.desc() : QUESTION.RAISED_ON.asc(),
            newest ? QUESTION.ID.desc() : QUESTION.ID.asc())
        .fetch(r -> line(r, days));
  }

  private static QuestionLine line(Record r, int days) {
    LocalDate raised = r.get(QUESTION.RAISED_ON);
    String answer = r.get(QUESTION.ANSWER);
    return new QuestionLine(
        r.get(QUESTION.ID),
        r.get(QUESTION.VERSION),
        r.get(QUESTION.PERSON_ID),
        r.get(PERSON.NAME),
        text(r.get(VILLAGE.NAME)),
        Messages.text("event.question." + r.get(QUESTION.KIND)),
        text(r.get(QUESTION.DETAIL)),
        raised,
        raised.plusDays(days),
        Messages.text("security.role." + r.get(QUESTION.ROLE)),
        r.get(QUESTION.SUBJECT_TABLE),
        event(r),
        CodeTables.table("answer").label(answer),
        answer == null ? "" : answered(r));
  }

  private static String event(Record r) {
    String kind = r.get(LIFE_EVENT.KIND);
    return kind == null
        ? ""
        : Messages.text(
            "event.of-day", EventKind.of(kind).label(), r.get(LIFE_EVENT.ON_DAY).toString());
  }

  private static String answered(Record r) {
    return Messages.text(
        "event.answered",
        r.get(QUESTION.ANSWERED_AT).toLocalDate(),
        r.get(QUESTION.ANSWERED_BY),
        text(r.get(QUESTION.ANSWER_NOTE)));
  }

  static QuestionRecord byId(DSLContext tx, long id) {
    return tx.selectFrom(QUESTION).where(QUESTION.ID.eq(id)).fetchOne();
  }

  /**
   * Whether it was asked already: by the same event, whatever was answered; without an event, while
   * it is open.
   */
  static boolean isAsked(DSLContext tx, Ask ask, Long event) {
    Condition same =
        QUESTION
            .KIND
            .eq(ask.kind())
            .and(QUESTION.PERSON_ID.eq(ask.personId()))
            .and(equal(QUESTION.SUBJECT_TABLE, ask.table()))
            .and(equal(QUESTION.SUBJECT_ID, ask.record()))
            .and(equal(QUESTION.EVENT_ID, event));
    return tx.fetchExists(QUESTION, event == null ? same.and(QUESTION.ANSWER.isNull()) : same);
  }

  private static <T> Condition equal(Field<T> field, T value) {
    return value == null ? field.isNull() : field.eq(value);
  }

  static void insert(DSLContext tx, QuestionRecord question) {
    tx.insertInto(QUESTION).set(question).execute();
  }

  static void update(DSLContext tx, QuestionRecord question) {
    tx.update(QUESTION).set(question).where(QUESTION.ID.eq(question.getId())).execute();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
