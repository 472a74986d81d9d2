package huimin;

import huimin.aid.AidChecker;
import huimin.aid.AidMove;
import huimin.event.EventMove;
import huimin.person.Checker;
import huimin.person.PersonCheckers;
import huimin.person.PersonMerging;
import huimin.person.PersonMove;
import huimin.person.RegisterMove;
import huimin.platform.report.Reports;
import huimin.quality.DuplicateService;
import huimin.quality.Looking;
import huimin.quality.MergeService;
import huimin.quality.ProblemService;
import huimin.work.WorkChecker;
import huimin.work.WorkMove;
import java.util.ArrayList;
import java.util.List;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  private final ProblemService problems;
  private final DuplicateService duplicates;
  private final MergeService merges;

  People(Wiring office, Reports reports) {
    var merging = new PersonMerging(office.reversal().states());
    var looking = new Looking(office.database(), checkers(reports), merging, office.clock());
    this.problems =
        new ProblemService(
            office.database(), office.access(), office.persons(), looking, office.clock());
    this.duplicates =
        new DuplicateService(
            office.database(), office.access(), office.persons(), looking, office.clock());
    this.merges =
        new MergeService(
            office.database(),
            office.access(),
            office.persons(),
            merging,
            moves(),
            office.takeBack()::takeBack,
            office.clock());
  }

  /** Everything that looks for data problems, in the order their kinds are shown. */
  static List<Checker> checkers(Reports reports) {
    var all = new ArrayList<Checker>(PersonCheckers.all(reports::prints));
    all.add(new AidChecker());
    all.add(new WorkChecker());
    return all;
  }

  /** Every room's part in merging two entries of one person. */
  static List<PersonMove> moves() {
    return List.of(new RegisterMove(), new AidMove(), new WorkMove(), new EventMove());
  }

  /** 数据问题. */
  public ProblemService problems() {
    return problems;
  }

  /** 疑似重复. */
  public DuplicateService duplicates() {
    return duplicates;
  }

  /** Two entries that are one person. */
  public MergeService merges() {
    return merges;
  }

  /** Every service here: each is a door that must ask for the right. */
  List<Object> doors() {
    return List.of(problems, duplicates, merges);
  }
}
