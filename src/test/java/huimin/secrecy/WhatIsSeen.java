package huimin.secrecy;

import huimin.AtWork;
import huimin.Wiring;
import huimin.exchange.ExportKind;
import huimin.exchange.ExportService;
import huimin.notice.NoticeFiles.Paper;
import huimin.notice.NoticeHead;
import huimin.office.AuditFilter;
import huimin.person.PersonRow;
import huimin.platform.report.PrintedList;
import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.platform.task.Progress;
import huimin.text.IdFormat;
import huimin.text.Messages;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Everything somebody without the right can get from an open office, through every door. */
final class WhatIsSeen {
  private static final List<String> WORDS =
      List.of(
          "赵", "钱", "zhao", "qa", "青石", "1990", "8003", "安溪", "康复", "戒毒", "吸毒", "密柜", "个案", "李干部",
          "王帮扶", "000");
  private static final int MOST = 50;

  private final AtWork work;
  private final Role role;
  private final Wiring office;
  private final ExportService exports;
  private final Seen seen;
  private final Path out;

  private WhatIsSeen(AtWork work, Role role, ExportService exports, Seen seen) {
    this.work = work;
    this.role = role;
    this.office = work.as(role);
    this.exports = exports;
    this.seen = seen;
    this.out = work.folder().resolveSibling("seen-" + role.code());
  }

  /**
   * Looks at everything.
   *
   * @param exports what is exported with
   * @param papers whether every kind of file is written, which takes longer
   */
  static void of(AtWork work, Role role, ExportService exports, boolean papers, Seen seen) {
    var eyes = new WhatIsSeen(work, role, exports, seen);
    eyes.ledgers();
    eyes.searches();
    eyes.people();
    eyes.town();
    eyes.months();
    eyes.oversight();
    eyes.cabinet();
    eyes.papers(papers);
  }

  private String name(String what) {
    return role.code() + " " + what;
  }

  private void answer(String what, java.util.function.Supplier<?> service) {
    seen.answer(name(what), service);
  }

  private void ledgers() {
    LedgerQuery all = LedgerQuery.all();
    answer("ledger persons", () -> office.persons().ledger(all));
    answer("ledger placements", () -> office.placements().ledger(all));
    answer("ledger aid", () -> office.aid().ledger(all));
    answer("ledger problems", () -> office.people().quality().problems().ledger(all));
    answer("ledger duplicates", () -> office.people().quality().duplicates().ledger(all));
    answer("to check persons", () -> office.persons().ledger(all.with("check", "1")));
    answer("to check aid", () -> office.aid().ledger(all.with("check", "1")));
    answer("problem titles", () -> office.people().quality().problems().titles());
    answer("duplicate reasons", () -> office.people().quality().duplicates().reasons());
    answer("merged", () -> office.people().quality().merges().merged());
    answer("counts", () -> office.persons().counts());
    answer("batch fields", () -> office.people().batch().fields());
    for (String ledger : List.of("person", "work", "aid")) {
      answer("looks " + ledger, () -> office.people().views().of(ledger));
    }
  }

  private void searches() {
    for (String word : WORDS) {
      answer("search " + word, () -> office.people().search().find(word, MOST));
      answer("pick " + word, () -> office.persons().search(word, MOST));
    }
    answer("search numbers", () -> office.people().search().findsNumbers());
  }

  private void people() {
    List<Long> all =
        work.as(Role.CIVIL).persons().ledger(LedgerQuery.all()).rows().stream()
            .map(PersonRow::id)
            .toList();
    for (long id : all) {
      person(id);
    }
  }

  private void person(long id) {
    String of = " of " + id;
    var people = office.people();
    answer("card" + of, () -> office.persons().card(id));
    answer("form" + of, () -> people.forms().draft(id));
    answer("household" + of, () -> people.households().of(id));
    answer("household people" + of, () -> office.persons().householdPeople(id));
    answer("accounts" + of, () -> people.payees().history(id));
    answer("income" + of, () -> people.income().income(id));
    answer("property" + of, () -> people.income().property(id));
    answer("household income" + of, () -> people.income().household(id, OfficeActs.MONTH));
    answer("attachments" + of, () -> people.attachments().of(id, true));
    answer("visits" + of, () -> people.visits().of(id));
    answer("events" + of, () -> people.events().of(id));
    answer("questions" + of, () -> people.questions().of(id));
    answer("problems" + of, () -> people.quality().problems().of(id));
    answer("contracts" + of, () -> office.placements().contractEnds(id));
    answer("history" + of, () -> office.history().of(office.history().recordsOf(id)));
    answer("reading" + of, () -> people.search().reading(id));
    answer("paid" + of, () -> office.months().paidTo(List.of(id)));
    answer("named" + of, () -> office.notices().naming(List.of(id)));
  }

  private void town() {
    LocalDate today = LocalDate.now(work.clock());
    answer("home", () -> work.home(role));
    answer("villages", () -> office.persons().villages().all());
    answer("visits due", () -> office.people().visits().due(LedgerQuery.all()));
    answer("questions", () -> office.people().questions().open());
    answer("questions waiting", () -> office.people().questions().waiting());
    answer("ages", () -> office.people().ages().due());
    answer("event kinds", () -> office.people().events().kinds());
    answer("working", () -> office.placements().inForceByWay(today));
    answer("open problems", () -> office.people().quality().problems().open());
    answer("open duplicates", () -> office.people().quality().duplicates().open());
    answer("programmes", () -> office.policy().programmes());
    answer("texts", () -> office.policy().texts());
    answer("parameters", () -> office.policy().parameters());
    answer("notes", () -> office.openingNotes());
  }

  private void months() {
    for (Period month : List.of(OfficeActs.MONTH, OfficeActs.MONTH.next())) {
      answer("month " + month, () -> office.months().view(month));
      answer("batches " + month, () -> office.months().batches(month));
      answer("heads " + month, () -> office.notices().heads(month));
      answer("return " + month, () -> office.returns().values(month));
    }
    answer("closed", () -> office.months().closed());
    answer("imports", () -> office.undo().batches());
  }

  private void oversight() {
    answer("audit", () -> office.audit().page(AuditFilter.all(), 2_000));
    answer("sign-ins", () -> office.audit().signIns(AuditFilter.all(), 2_000));
    answer("audit of 1", () -> office.audit().changes(1));
    answer("acts", () -> office.takeBack().acts(true));
    answer("own acts", () -> office.takeBack().acts(false));
    answer("health", () -> office.health().run(Progress.NONE));
    answer("users", () -> office.accounts().list());
    answer("users without key", () -> office.accounts().withoutKey());
    answer("settings", () -> office.settings().get("screen-lock"));
    answer("backups", () -> office.backups().list(work.folder().resolveSibling("out/backup")));
    answer("backups made", () -> office.backups().register());
    answer("second place", () -> office.backups().isSecondPlaceDue());
  }

  /** What the closed cabinet tells who may not open it; the leader may ask whether it is in use. */
  private void cabinet() {
    answer("cabinet for me", () -> office.cabinet().cabinet().isForMe());
    if (role != Role.LEADER) {
      answer("cabinet in use", () -> office.cabinet().cabinet().isEnabled());
      answer("cabinet open", () -> office.cabinet().cabinet().open("x".toCharArray(), null));
      answer("cabinet made", () -> office.cabinet().cabinet().enable("x".toCharArray()));
    }
    answer("cabinet at hand", () -> office.cabinet().current().isPresent());
  }

  private void papers(boolean all) {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (all) {
      for (ExportKind kind : ExportKind.values()) {
        for (IdFormat format : IdFormat.values()) {
          export(kind, format);
        }
      }
      otherPapers();
    } else {
      export(ExportKind.PERSONS, IdFormat.FULL);
    }
    seen.files(name("paper"), out);
  }

  private void export(ExportKind kind, IdFormat format) {
    Path file = out.resolve(kind.word() + "-" + format + ".xlsx");
    answer(
        "export " + kind + format,
        () -> exports.export(kind, file, format, OfficeActs.MONTH, Purpose.usual()));
  }

  private void otherPapers() {
    answer("backup side", () -> office.backups().current());
    write(
        "pay lists", folder -> office.payLists().write(OfficeActs.MONTH, folder, Purpose.usual()));
    write("return", folder -> office.returns().write(OfficeActs.MONTH, folder, Purpose.usual()));
    write(
        "slip", folder -> office.closingSlip().write(OfficeActs.MONTH, folder.resolve("月结单.pdf")));
    write(
        "audit file",
        folder ->
            office.audit().save(folder.resolve("审计.xlsx"), AuditFilter.all(), Purpose.usual()));
    write("list", this::list);
    notices();
  }

  /** Something that writes into a folder. */
  @FunctionalInterface
  private interface Writing {
    Object into(Path folder);
  }

  private void write(String what, Writing writing) {
    answer(
        "write " + what,
        () -> {
          try {
            return writing.into(Files.createDirectories(out.resolve(what)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Object list(Path folder) {
    var rows =
        office.persons().ledger(LedgerQuery.all()).rows().stream()
            .map(row -> List.of(row.name()))
            .toList();
    var list = new PrintedList("人员台账", "", "", List.of(new PrintedList.Column("姓名", false)), rows);
    var lists = office.people().lists();
    lists.savePdf("person", list, lists.preview(list), folder.resolve("名单.pdf"), Purpose.usual());
    return rows.size();
  }

  private void notices() {
    List<NoticeHead> heads;
    try {
      heads = office.notices().heads(OfficeActs.MONTH);
    } catch (RefusedException refused) {
      seen.text(name("notices"), Messages.text(refused));
      return;
    }
    for (NoticeHead head : heads) {
      answer("notice " + head.number(), () -> office.notices().document(head.id()));
      for (String format : List.of("pdf", "docx", "xlsx")) {
        write(
            "notice " + head.number() + format,
            folder -> office.noticeFiles().write(head, Paper.A4, format, folder, Purpose.usual()));
      }
    }
  }
}
