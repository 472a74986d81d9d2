package huimin.notice;

import huimin.payment.MonthService;
import huimin.payment.PayLine;
import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.person.Village;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.NoticeRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Session;
import huimin.policy.PolicyService;
import huimin.value.Digests;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/** The door to notices: freezing them from a closed month, and reading them back as printed. */
public final class NoticeService {
  private static final int DIGEST_SHOWN = 8;
  private final OfficeDatabase database;
  private final Access access;
  private final MonthService months;
  private final PersonService persons;
  private final PolicyService policy;
  private final NoticeScan scan = NoticeScan.bundled();
  private final boolean demo;
  private final Clock clock;

  /**
   * The notices of one open office.
   *
   * @param demo whether the office is for demonstration: its standards need not be verified
   */
  public NoticeService(
      OfficeDatabase database,
      MonthService months,
      PersonService persons,
      PolicyService policy,
      Access access,
      boolean demo,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.months = months;
    this.persons = persons;
    this.policy = policy;
    this.demo = demo;
    this.clock = clock;
  }

  /**
   * Freezes a notice for every village of a closed month that has none yet; one frozen before stays
   * as it was.
   *
   * @return all notices of the month, villages in the office's order
   * @throws RefusedException while the month is open, a standard is missing or not verified, or
   *     anything on it may not be posted; nothing is frozen then
   */
  public List<NoticeHead> publish(Period period, LocalDate postedOn, Session session) {
    access.require(Action.NOTICE_PUBLISH);
    return database.write(
        Deed.of(session, Action.NOTICE_PUBLISH).on(period.toString()),
        tx -> {
          List<PayLine> paid = months.lines(tx, period);
          var texts = new NoticeTexts(tx, policy, period, postedOn, demo);
          Predicate<PayLine> isMinor = minors(tx, paid, postedOn);
          int number = NoticeRepository.heads(tx, period).size();
          for (Village village : persons.villages(tx).all()) {
            if (!NoticeRepository.exists(tx, period, village.id())) {
              List<PayLine> own =
                  paid.stream().filter(line -> line.villageId() == village.id()).toList();
              List<NoticeLine> lines =
                  NoticeRules.lines(own, policy.programmes(tx), period, isMinor);
              number++;
              NoticeRecord notice = record(tx, period, village, texts.number(number), session);
              notice.setPostedOn(postedOn);
              notice.setLastDay(texts.lastDay());
              freeze(tx, notice, lines, texts, texts.of(village.name(), number, 1));
            }
          }
          return NoticeRepository.heads(tx, period);
        });
  }

  private NoticeRecord record(
      DSLContext tx, Period period, Village village, String number, Session session) {
    var notice = new NoticeRecord();
    notice.setId(RecordIds.one(tx));
    notice.setNumber(number);
    notice.setPeriod(period.toString());
    notice.setVillageId(village.id());
    notice.setVersion(1);
    notice.setCreatedAt(LocalDateTime.now(clock));
    notice.setCreatedBy(session.user());
    return notice;
  }

  private void freeze(
      DSLContext tx,
      NoticeRecord notice,
      List<NoticeLine> lines,
      NoticeTexts words,
      Map<NoticeText, List<String>> texts) {
    List<String> content = content(texts, NoticeRules.rows(lines));
    scan.check(content, words.phones());
    String digest = Digests.sha256(String.join("\n", content));
    var all = new EnumMap<>(texts);
    all.put(NoticeText.DIGEST, List.of(digest.substring(0, DIGEST_SHOWN)));
    notice.setLineCount(lines.size());
    notice.setAmount(NoticeRules.sum(lines).amount());
    notice.setDigest(digest);
    NoticeRepository.insert(tx, notice, lines, all);
  }

  /** Every text that will be printed, one by one. */
  private static List<String> content(Map<NoticeText, List<String>> texts, List<NoticeRow> rows) {
    var content = new ArrayList<String>();
    texts.values().forEach(content::addAll);
    for (NoticeRow row : rows) {
      content.addAll(
          List.of(row.number(), row.group(), row.name(), row.count(), row.amount(), row.mark()));
    }
    return content;
  }

  /** Whose name is masked: minors, and who might be one because the birth date is not known. */
  private Predicate<PayLine> minors(DSLContext tx, List<PayLine> paid, LocalDate day) {
    int age = policy.number(tx, "notice.minor-age", day);
    Map<Long, PersonKey> people =
        persons.byIds(tx, paid.stream().map(PayLine::personId).distinct().toList());
    return line -> people.get(line.personId()).ageOn(day) < age;
  }

  /** Notices of a month, villages in the office's order; empty before they are published. */
  public List<NoticeHead> heads(Period period) {
    access.require(Action.NOTICE_VIEW);
    return database.read(tx -> NoticeRepository.heads(tx, period));
  }

  /** A frozen notice as it is printed; built from its frozen rows and texts alone. */
  public NoticeDocument document(long noticeId) {
    access.require(Action.NOTICE_VIEW);
    return database.read(
        tx -> {
          List<NoticeLine> lines = NoticeRepository.lines(tx, noticeId);
          Map<NoticeText, List<String>> texts = NoticeRepository.texts(tx, noticeId);
          if (texts.isEmpty()) {
            throw new RefusedException("notice.gone");
          }
          return new NoticeDocument(
              texts.get(NoticeText.TITLE).getFirst(),
              texts.get(NoticeText.NUMBER).getFirst(),
              texts.get(NoticeText.POLICY),
              texts.get(NoticeText.STANDARD),
              NoticeRules.rows(lines),
              NoticeRules.total(lines),
              texts.get(NoticeText.PERIOD).getFirst(),
              texts.get(NoticeText.OBJECTION).getFirst(),
              texts.get(NoticeText.PHONES).getFirst(),
              texts.get(NoticeText.ISSUER).getFirst(),
              texts.get(NoticeText.DATE).getFirst(),
              texts.get(NoticeText.DIGEST).getFirst());
        });
  }

  /** From how many lines on a notice needs A3 (parameter {@code notice.a4-lines}). */
  public int linesOnA4() {
    access.require(Action.NOTICE_VIEW);
    LocalDate today = LocalDate.now(clock);
    return database.read(tx -> policy.number(tx, "notice.a4-lines", today));
  }
}
