package huimin;

import huimin.aid.AidChecker;
import huimin.aid.AidMove;
import huimin.event.EventMove;
import huimin.person.Checker;
import huimin.person.CircumstanceMove;
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

/** 数据问题, 疑似重复 and merging, built of every room's checkers and moves. */
public record DataQuality(
    ProblemService problems, DuplicateService duplicates, MergeService merges) {

  static DataQuality of(Wiring office, Reports reports) {
    var merging = new PersonMerging(office.reversal().states());
    var looking = new Looking(office.database(), checkers(reports), merging, office.clock());
    return new DataQuality(
        new ProblemService(
            office.database(), office.access(), office.persons(), looking, office.clock()),
        new DuplicateService(
            office.database(), office.access(), office.persons(), looking, office.clock()),
        new MergeService(
            office.database(),
            office.access(),
            office.persons(),
            merging,
            moves(),
            office.takeBack()::takeBack,
            office.clock()));
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
    return List.of(
        new RegisterMove(), new CircumstanceMove(), new AidMove(), new WorkMove(), new EventMove());
  }

  List<Object> doors() {
    return List.of(problems, duplicates, merges);
  }
}
