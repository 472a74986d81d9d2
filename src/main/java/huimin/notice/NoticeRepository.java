package huimin.notice;

import static huimin.platform.db.gen.Tables.NOTICE;
import static huimin.platform.db.gen.Tables.NOTICE_LINE;
import static huimin.platform.db.gen.Tables.NOTICE_TEXT;
import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.platform.db.BulkInsert;
import huimin.platform.db.gen.tables.records.NoticeLineRecord;
import huimin.platform.db.gen.tables.records.NoticeRecord;
import huimin.platform.db.gen.tables.records.NoticeTextRecord;
import huimin.value.Period;
import huimin.value.Yuan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Frozen notices: written once, never changed; a correction is a new version. */
final class NoticeRepository {
  private NoticeRepository() {}

  static boolean exists(DSLContext tx, Period period, long villageId) {
    return tx.fetchExists(
        NOTICE, NOTICE.PERIOD.eq(period.toString()).and(NOTICE.VILLAGE_ID.eq(villageId)));
  }

  static void insert(
      DSLContext tx,
      NoticeRecord notice,
      List<NoticeLine> lines,
      Map<NoticeText, List<String>> texts) {
    tx.executeInsert(notice);
    var lineRecords = new ArrayList<NoticeLineRecord>();
    for (NoticeLine line : lines) {
      lineRecords.add(
          new NoticeLineRecord(
              notice.getId(),
              lineRecords.size() + 1,
              line.section(),
              line.programme(),
              line.group(),
              line.name(),
              line.coveredSize(),
              line.amount().amount(),
              line.mark()));
    }
    BulkInsert.into(tx, NOTICE_LINE, lineRecords);
    var textRecords = new ArrayList<NoticeTextRecord>();
    texts.forEach(
        (kind, bodies) ->
            bodies.forEach(
                body ->
                    textRecords.add(
                        new NoticeTextRecord(
                            notice.getId(), textRecords.size() + 1, kind.name(), body))));
    BulkInsert.into(tx, NOTICE_TEXT, textRecords);
  }

  static List<NoticeHead> heads(DSLContext tx, Period period) {
    return tx.select(NOTICE.fields())
        .select(VILLAGE.NAME)
        .from(NOTICE)
        .join(VILLAGE)
        .on(VILLAGE.ID.eq(NOTICE.VILLAGE_ID))
        .where(NOTICE.PERIOD.eq(period.toString()))
        .orderBy(NOTICE.PERIOD, VILLAGE.SORT_NO, NOTICE.VERSION)
        .fetch(
            r ->
                new NoticeHead(
                    r.get(NOTICE.ID),
                    r.get(NOTICE.NUMBER),
                    Period.parse(r.get(NOTICE.PERIOD)),
                    r.get(VILLAGE.NAME),
                    r.get(NOTICE.VERSION),
                    r.get(NOTICE.POSTED_ON),
                    r.get(NOTICE.LAST_DAY),
                    r.get(NOTICE.LINE_COUNT),
                    Yuan.of(r.get(NOTICE.AMOUNT))));
  }

  /** A line with the notice it stands on; the village apart, for it is matched by its number. */
  record Posted(long villageId, NoticeLine line, Naming naming) {}

  /** Every line that bears one of these names, newest month first. */
  static List<Posted> bearing(DSLContext tx, Collection<String> names) {
    return tx.select(NOTICE.fields())
        .select(NOTICE_LINE.fields())
        .select(VILLAGE.NAME)
        .from(NOTICE_LINE)
        .join(NOTICE)
        .on(NOTICE.ID.eq(NOTICE_LINE.NOTICE_ID))
        .join(VILLAGE)
        .on(VILLAGE.ID.eq(NOTICE.VILLAGE_ID))
        .where(NOTICE_LINE.APPLICANT_NAME.in(names))
        .orderBy(NOTICE.PERIOD.desc(), NOTICE.VERSION.desc(), NOTICE_LINE.SEQ)
        .fetch(
            r ->
                new Posted(
                    r.get(NOTICE.VILLAGE_ID),
                    line(r.into(NOTICE_LINE)),
                    new Naming(
                        Period.parse(r.get(NOTICE.PERIOD)),
                        r.get(VILLAGE.NAME),
                        r.get(NOTICE.NUMBER),
                        r.get(NOTICE.VERSION),
                        r.get(NOTICE_LINE.APPLICANT_NAME),
                        r.get(NOTICE.POSTED_ON),
                        r.get(NOTICE.LAST_DAY))));
  }

  private static NoticeLine line(NoticeLineRecord r) {
    return new NoticeLine(
        r.getSection(),
        r.getProgrammeCode(),
        r.getGroupName(),
        r.getApplicantName(),
        r.getCoveredSize(),
        Yuan.of(r.getAmount()),
        r.getMark());
  }

  static List<NoticeLine> lines(DSLContext tx, long noticeId) {
    return tx.selectFrom(NOTICE_LINE)
        .where(NOTICE_LINE.NOTICE_ID.eq(noticeId))
        .orderBy(NOTICE_LINE.SEQ)
        .fetch(NoticeRepository::line);
  }

  static Map<NoticeText, List<String>> texts(DSLContext tx, long noticeId) {
    var texts = new LinkedHashMap<NoticeText, List<String>>();
    tx.selectFrom(NOTICE_TEXT)
        .where(NOTICE_TEXT.NOTICE_ID.eq(noticeId))
        .orderBy(NOTICE_TEXT.SEQ)
        .forEach(
            r ->
                texts
                    .computeIfAbsent(NoticeText.valueOf(r.getKind()), k -> new ArrayList<>())
                    .add(r.getBody()));
    return texts;
  }
}
