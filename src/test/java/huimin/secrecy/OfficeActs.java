package huimin.secrecy;

import huimin.AtWork;
import huimin.Wiring;
import huimin.event.EventDraft;
import huimin.event.EventField;
import huimin.event.EventKind;
import huimin.exchange.ExportKind;
import huimin.office.PastAct;
import huimin.person.AttachmentDraft;
import huimin.person.AttachmentOwner;
import huimin.person.HouseholdDraft;
import huimin.person.HouseholdMember;
import huimin.person.HouseholdView;
import huimin.person.IncomeDraft;
import huimin.person.IncomeKind;
import huimin.person.MemberDraft;
import huimin.person.PersonDraft;
import huimin.person.PersonField;
import huimin.person.VisitDraft;
import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.platform.task.Progress;
import huimin.testkit.Papers;
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
import java.util.Random;
import java.util.Set;

/** What an office's people do on their days, drawn by chance. */
final class OfficeActs {
  /** The month that is paid. */
  static final Period MONTH = Period.parse("2026-10");

  private static final String NOT_COUNTED = "9";

  private final AtWork work;
  private final Random chance;
  private final List<Runnable> acts =
      List.of(
          this::register,
          this::visit,
          this::visit,
          this::income,
          this::notCounted,
          this::employed,
          this::died,
          this::search,
          this::open,
          this::note,
          this::answer,
          this::export,
          this::attach,
          this::merge,
          this::undo);
  private int registered;
  private int attached;

  OfficeActs(AtWork work, Random chance) {
    this.work = work;
    this.chance = chance;
  }

  /** Does one thing and tells what came of it. */
  String one() {
    int which = chance.nextInt(acts.size());
    return which + " " + outcome(acts.get(which));
  }

  /** Done, or the words of the refusal. */
  static String outcome(Runnable act) {
    try {
      act.run();
      return "done";
    } catch (RefusedException refused) {
      return Messages.text(refused);
    }
  }

  private Wiring clerk() {
    return work.as(chance.nextBoolean() ? Role.CIVIL : Role.SOCIAL);
  }

  private LocalDate today() {
    return LocalDate.now(work.clock());
  }

  private long somebody() {
    var rows = work.as(Role.CIVIL).persons().ledger(LedgerQuery.all()).rows();
    return rows.get(chance.nextInt(rows.size())).id();
  }

  private void register() {
    int of = 100 + registered++ * 7 + chance.nextInt(7);
    var villages = work.as(Role.CIVIL).persons().villages().all();
    String village = Long.toString(villages.get(chance.nextInt(villages.size())).id());
    long id =
        clerk()
            .people()
            .forms()
            .register(
                PersonDraft.empty()
                    .with(PersonField.NAME, OfficeTemplates.name(of))
                    .with(PersonField.DOCUMENT_TYPE, "111")
                    .with(PersonField.ID_NUMBER, AtWork.idNumber(of))
                    .with(PersonField.SEX, "1")
                    .with(PersonField.VILLAGE, village)
                    .with(PersonField.STATUS, "1"));
    var home = new HouseholdDraft("", "NC", Long.valueOf(village), "2组", "", "");
    clerk().people().households().open(id, home, today());
  }

  private void visit() {
    var draft =
        new VisitDraft(
            null,
            0,
            somebody(),
            today().minusDays(chance.nextInt(20)),
            "01",
            "02",
            "李干部",
            "上门看望，送去米油。",
            chance.nextBoolean() ? null : today().plusDays(chance.nextInt(60)));
    clerk().people().visits().save(draft);
  }

  private void income() {
    String amount = Integer.toString(100 + chance.nextInt(900));
    var kinds = IncomeKind.values();
    var draft =
        IncomeDraft.fresh(
            somebody(),
            MONTH.toString(),
            kinds[chance.nextInt(kinds.length)].code(),
            IncomeDraft.MONTHLY,
            amount,
            "");
    work.as(Role.CIVIL).people().income().save(draft);
  }

  private void notCounted() {
    long person = somebody();
    var households = work.as(Role.CIVIL).people().households();
    HouseholdView household = households.of(person).orElse(null);
    if (household == null) {
      return;
    }
    for (HouseholdMember member : household.members()) {
      if (member.person().id() == person && !member.isHead()) {
        MemberDraft now = member.draft();
        households.changeMember(
            household.id(),
            new MemberDraft(
                person, now.relation(), now.joinedOn(), false, NOT_COUNTED, now.obligor()));
      }
    }
  }

  private void employed() {
    work.as(Role.SOCIAL)
        .people()
        .events()
        .record(
            EventDraft.of(EventKind.EMPLOYMENT, somebody(), today())
                .with(EventField.WAY, "LH")
                .with(EventField.EMPLOYER, "青石果园")
                .with(EventField.POST, "采摘"));
  }

  private void died() {
    clerk().people().events().record(EventDraft.of(EventKind.DEATH, somebody(), today()));
  }

  private void search() {
    clerk().people().search().find(OfficeTemplates.name(chance.nextInt(OfficeTemplates.PEOPLE)), 9);
  }

  private void open() {
    clerk().persons().card(somebody());
  }

  private void note() {
    var forms = clerk().people().forms();
    var form = forms.draft(somebody());
    forms.change(
        form.id(), form.version(), form.draft().with(PersonField.NOTE, "已核对" + chance.nextInt(9)));
  }

  private void answer() {
    var questions = work.as(Role.CIVIL).people().questions();
    var open = questions.open();
    if (!open.isEmpty()) {
      var line = open.get(chance.nextInt(open.size()));
      questions.answer(line.id(), line.version(), "1", "已核实");
    }
  }

  private void export() {
    Path out = scratch();
    work.as(Role.CIVIL)
        .exports()
        .export(
            ExportKind.PERSONS, out.resolve("人员.xlsx"), IdFormat.MIDDLE, MONTH, Purpose.usual());
  }

  private void attach() {
    byte[] page = Papers.pdf("kept " + ++attached);
    Path file = Papers.in(scratch(), "材料" + attached + ".pdf", page);
    clerk()
        .people()
        .attachments()
        .add(new AttachmentDraft(AttachmentOwner.person(somebody()), "02", file));
  }

  private void merge() {
    var merges = work.as(Role.CIVIL).people().quality().merges();
    long kept = somebody();
    long other = somebody();
    var preview = merges.preview(kept, other, Set.of());
    merges.merge(kept, other, Set.of(), preview.seen());
  }

  private void undo() {
    var back = clerk().takeBack();
    back.acts(false).stream()
        .filter(PastAct::can)
        .findFirst()
        .ifPresent(act -> back.takeBack(act.seq()));
  }

  private Path scratch() {
    try {
      return Files.createDirectories(work.folder().resolveSibling("scratch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The month's end, step by step. */
  List<Runnable> monthEnd(Path out) {
    Wiring civil = work.as(Role.CIVIL);
    Wiring leader = work.as(Role.LEADER);
    return List.of(
        () -> civil.people().quality().problems().look(Progress.NONE),
        () -> civil.months().close(MONTH, civil.session()),
        () -> leader.months().approve(MONTH, leader.session()),
        () -> civil.notices().publish(MONTH, today(), civil.session()),
        () -> civil.backups().make(out.resolve("backup"), Progress.NONE));
  }
}
