package huimin.event;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.QuestionRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.policy.PolicyService;
import huimin.text.CodeTables;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * The door to 请核实: what somebody has to look into and decide. Asking changes nothing else, and
 * neither does answering: aid and work are changed in their own ledgers.
 */
public final class QuestionService {
  private static final String UNTRUE = "3";
  private static final int LONGEST = 500;

  private final OfficeDatabase database;
  private final Access access;
  private final PolicyService policy;
  private final Clock clock;

  /** The questions of one open office. */
  public QuestionService(
      OfficeDatabase database, Access access, PolicyService policy, Clock clock) {
    this.database = database;
    this.access = access;
    this.policy = policy;
    this.clock = clock;
  }

  /** Open questions of the one at work, the first due first; a leader reads everybody's. */
  public List<QuestionLine> open() {
    access.require(Action.QUESTION_VIEW);
    return database.read(tx -> QuestionRepository.open(tx, roles(), days(tx)));
  }

  /** How many wait for the one at work. */
  public int waiting() {
    access.require(Action.QUESTION_VIEW);
    return database.read(tx -> QuestionRepository.count(tx, roles()));
  }

  /** All questions about a person that are the business of the one at work, newest first. */
  public List<QuestionLine> of(long person) {
    access.require(Action.QUESTION_VIEW);
    return database.read(tx -> QuestionRepository.of(tx, person, roles(), days(tx)));
  }

  /** Whether the one at work may answer at all. */
  public boolean answers() {
    access.require(Action.QUESTION_VIEW);
    return access.allows(Action.QUESTION_ANSWER);
  }

  private Set<String> roles() {
    Set<Role> held = access.session().roles();
    return (held.contains(Role.LEADER) ? Arrays.stream(Role.values()) : held.stream())
        .map(Role::code)
        .collect(Collectors.toSet());
  }

  private int days(DSLContext tx) {
    return policy.numberIfAny(tx, "question.days", LocalDate.now(clock)).orElse(0);
  }

  /**
   * Answers a question.
   *
   * @param answer code table {@code answer}
   * @param note how it was found out; needed where the question turns out untrue
   * @throws RefusedException {@code event.question-gone}, {@code event.question-answered}, {@code
   *     event.question-of-others}, {@code event.note-missing}, {@code event.note-too-long}
   */
  public void answer(long id, int version, String answer, String note) {
    access.require(Action.QUESTION_ANSWER);
    String said = note == null ? "" : note.strip();
    if (!CodeTables.table("answer").hasCode(answer) || UNTRUE.equals(answer) && said.isEmpty()) {
      throw new RefusedException("event.note-missing");
    }
    if (said.length() > LONGEST) {
      throw new RefusedException("event.note-too-long", LONGEST);
    }
    Deed deed = Deed.of(access.session(), Action.QUESTION_ANSWER).on("question:" + id);
    database.write(
        deed,
        tx -> {
          QuestionRecord question = toAnswer(tx, id, version);
          question.setAnswer(answer);
          question.setAnswerNote(said.isEmpty() ? null : said);
          question.setAnsweredAt(LocalDateTime.now(clock));
          question.setAnsweredBy(access.session().user());
          question.setVersion(version + 1);
          QuestionRepository.update(tx, question);
          return null;
        });
  }

  private QuestionRecord toAnswer(DSLContext tx, long id, int version) {
    QuestionRecord question = QuestionRepository.byId(tx, id);
    if (question == null) {
      throw new RefusedException("event.question-gone");
    }
    if (question.getAnswer() != null || question.getVersion() != version) {
      throw new RefusedException("event.question-answered", question.getAnsweredBy());
    }
    Role role = Role.of(question.getRole());
    if (!access.session().roles().contains(role)) {
      throw new RefusedException("event.question-of-others", role.label());
    }
    return question;
  }

  /**
   * Puts questions down inside the caller's transaction; what was asked already is not asked again:
   * by the same event never, without an event while it is open.
   *
   * @param event the {@code life_event} that raises them, or null
   * @return how many are new
   */
  public int raise(DSLContext tx, List<Ask> asks, Long event) {
    int raised = 0;
    for (Ask ask : asks) {
      if (!QuestionRepository.isAsked(tx, ask, event)) {
        QuestionRepository.insert(tx, question(tx, ask, event));
        raised++;
      }
    }
    return raised;
  }

  private QuestionRecord question(DSLContext tx, Ask ask, Long event) {
    var question = new QuestionRecord();
    question.setId(RecordIds.one(tx));
    question.setKind(ask.kind());
    question.setPersonId(ask.personId());
    question.setEventId(event);
    question.setSubjectTable(ask.table());
    question.setSubjectId(ask.record());
    question.setDetail(ask.words());
    question.setRole(ask.role().code());
    question.setRaisedOn(LocalDate.now(clock));
    question.setVersion(1);
    question.setCreatedAt(LocalDateTime.now(clock));
    question.setCreatedBy(access.session().user());
    return question;
  }
}
