package huimin.quality;

import huimin.aid.AidChecker;
import huimin.aid.AidMove;
import huimin.event.EventMove;
import huimin.person.Checker;
import huimin.person.CircumstanceMove;
import huimin.person.PersonCheckers;
import huimin.person.PersonMerging;
import huimin.person.PersonMove;
import huimin.person.PersonService;
import huimin.person.RegisterMove;
import huimin.platform.db.RecordHistory;
import huimin.platform.db.Reversal;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.testkit.TestOffice;
import huimin.work.WorkChecker;
import huimin.work.WorkMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A test office into which people, households and what hangs on them are written row by row. */
final class Town {
  static final List<PersonMove> MOVES =
      List.of(
          new RegisterMove(),
          new CircumstanceMove(),
          new AidMove(),
          new WorkMove(),
          new EventMove());
  private static final Reports REPORTS = new Reports();

  final TestOffice office;
  private final RecordHistory history;
  private final Reversal reversal;
  private long last = 100;

  /** Two villages, 1 and 2, and a programme of each kind. */
  Town(TestOffice office) {
    this.office = office;
    this.reversal = new Reversal(office.database(), office.clock());
    this.history = reversal.states();
    sql("insert into village (id, name, sort_no) values (1, '青石村', 1), (2, '白果村', 2)");
    sql(
        "insert into programme (code, name, public_name, section, counted_in, one_off, sort_no)"
            + " values ('NCDB', '农村低保', '农村低保', 'DB', '户', false, 1),"
            + " ('TKFS', '分散供养', '特困', 'TK', '人', false, 2)");
  }

  void sql(String sql, Object... values) {
    office.database().write(TestOffice.DEED, tx -> tx.execute(sql, values));
  }

  /** Somebody in village 1 with a number or without; sex and birth date as given. */
  long person(String name, String idNumber, String sex, String birth) {
    long id = ++last;
    sql(
        "insert into person (id, name, pinyin, initials, document_type, id_number, sex, birth_date,"
            + " village_id, group_name, phone, status, version, created_at, created_by, updated_at,"
            + " updated_by) values (?, ?, 'x', 'x', ?, ?, ?, ?, 1, '1组', '13000000000', '1', 1,"
            + " now(), 'a', now(), 'a')",
        id,
        name,
        idNumber == null ? "000" : "111",
        idNumber,
        sex,
        birth);
    return id;
  }

  void set(long person, String column, Object value) {
    sql("update person set " + column + " = ? where id = ?", value, person);
  }

  /** A household of this head and more members; the head may be null. */
  long household(Long head, long... members) {
    long id = ++last;
    sql(
        "insert into household (id, head_id, book_number, village_id, version, created_at,"
            + " created_by, updated_at, updated_by) values (?, ?, ?, 1, 1, now(), 'a', now(), 'a')",
        id,
        head,
        "H" + id);
    if (head != null) {
      member(id, head, "01");
    }
    for (long member : members) {
      member(id, member, "20");
    }
    return id;
  }

  void member(long household, long person, String relation) {
    sql(
        "insert into household_member (person_id, household_id, relation, version) values (?, ?, ?,"
            + " 1)",
        person,
        household,
        relation);
  }

  long aid(long person, String programme, String account, String holder) {
    long id = ++last;
    sql(
        "insert into aid_case (id, programme_code, person_id, household_size, covered_size,"
            + " base_amount, addon_amount, monthly_amount, account_name, account_number,"
            + " start_month, version, created_at, created_by, updated_at, updated_by) values (?, ?,"
            + " ?, 2, 1, 400, 0, 400, ?, ?, '2026-01', 1, now(), 'a', now(), 'a')",
        id,
        programme,
        person,
        holder,
        account);
    return id;
  }

  long placement(long person, String way, String from, String to) {
    long id = ++last;
    sql(
        "insert into placement (id, person_id, way, open_ended, started_on, left_on, version,"
            + " created_at, created_by, updated_at, updated_by) values (?, ?, ?, true, ?, ?, 1,"
            + " now(), 'a', now(), 'a')",
        id,
        person,
        way,
        from,
        to);
    return id;
  }

  long account(long person, String holder, String number) {
    long id = ++last;
    sql(
        "insert into person_account (id, person_id, holder, account_number, valid_from, version,"
            + " created_at, created_by, updated_at, updated_by) values (?, ?, ?, ?, '2026-01-01',"
            + " 1, now(), 'a', now(), 'a')",
        id,
        person,
        holder,
        number);
    return id;
  }

  static List<Checker> checkers() {
    var all = new ArrayList<Checker>(PersonCheckers.all(REPORTS::prints));
    all.add(new AidChecker());
    all.add(new WorkChecker());
    return all;
  }

  PersonService persons() {
    return new PersonService(office.database(), office.access(), office.clock());
  }

  private Looking looking() {
    return new Looking(office.database(), checkers(), new PersonMerging(history), office.clock());
  }

  ProblemService problems(Access access) {
    return new ProblemService(office.database(), access, persons(), looking(), office.clock());
  }

  ProblemService problems() {
    return problems(office.access());
  }

  DuplicateService duplicates() {
    return new DuplicateService(
        office.database(), office.access(), persons(), looking(), office.clock());
  }

  MergeService merges() {
    return new MergeService(
        office.database(),
        office.access(),
        persons(),
        new PersonMerging(history),
        MOVES,
        this::takeBack,
        office.clock());
  }

  private void takeBack(long seq) {
    Optional<Reversal.Upon> upon =
        office.database().write(TestOffice.DEED, tx -> reversal.takeBack(tx, seq, TestOffice.USER));
    upon.ifPresent(
        one -> {
          throw new IllegalStateException("built upon: " + one.table());
        });
  }

  /** Every row of every table without what says when and by whom it was last written. */
  Map<String, List<String>> rows() {
    var rows = new TreeMap<String, List<String>>();
    office
        .database()
        .read(
            tx -> {
              tx.fetchValues(
                      "select table_name from information_schema.tables where table_schema ="
                          + " 'PUBLIC' and table_type = 'BASE TABLE' and table_name not in"
                          + " ('JOURNAL_TIP', 'flyway_schema_history')")
                  .forEach(name -> rows.put(name.toString(), table(tx, name.toString())));
              return null;
            });
    return rows;
  }

  private static List<String> table(org.jooq.DSLContext tx, String name) {
    return tx.fetch("select * from " + name).stream()
        .map(
            row ->
                row.intoMap().entrySet().stream()
                    .filter(e -> !e.getKey().matches("(?i)version|updated_at|updated_by"))
                    .map(Object::toString)
                    .collect(Collectors.joining(",")))
        .sorted()
        .toList();
  }
}
