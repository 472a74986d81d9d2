package huimin.recovery.ui;

import huimin.recovery.CaseCheck;
import huimin.recovery.EndReason;
import huimin.recovery.Measure;
import huimin.recovery.RecoveryCase;
import huimin.recovery.SubstanceKind;
import huimin.recovery.WorkAbility;
import huimin.recovery.WorkWish;
import huimin.text.Messages;
import huimin.ui.control.EntryForm;
import huimin.value.Problem;
import java.util.List;
import javafx.scene.Node;

/** 个案基本情况: measure, decision and agreement, length, circumstances, end. */
final class CaseForm {
  private final EntryForm form;
  private final Fields fields =
      new Fields()
          .word("measure", "recovery.field.measure", Measure.values(), Measure::label)
          .text("document", "recovery.field.document")
          .day("decidedOn", "recovery.field.decided-on")
          .day("receivedOn", "recovery.field.received-on")
          .day("reportedOn", "recovery.field.reported-on")
          .day("agreementOn", "recovery.field.agreement-on")
          .number("agreedMonths", "recovery.field.agreed-months")
          .number("extendedMonths", "recovery.field.extended-months")
          .number("creditedDays", "recovery.field.credited-days")
          .text("place", "recovery.field.place")
          .word(
              "substance", "recovery.field.substance", SubstanceKind.values(), SubstanceKind::label)
          .flag("homeless", "recovery.field.homeless")
          .flag("jobless", "recovery.field.jobless")
          .flag("kinless", "recovery.field.kinless")
          .word("wish", "recovery.field.wish", WorkWish.values(), WorkWish::label)
          .word("ability", "recovery.field.ability", WorkAbility.values(), WorkAbility::label)
          .flag("familyInNeed", "recovery.field.family-in-need")
          .day("countsFrom", "recovery.field.counts-from")
          .word("endReason", "recovery.field.end-reason", EndReason.values(), EndReason::label)
          .day("endedOn", "recovery.field.ended-on")
          .lines("note", "recovery.field.note")
          .needs("measure");
  private final CaseViewModel model;

  /**
   * @param onSaved called once it is saved
   */
  CaseForm(CaseViewModel model, Forms forms, Runnable onSaved) {
    this.model = model;
    form =
        forms.add(
            new EntryForm(
                "case",
                Messages.text("recovery.part.case"),
                this::check,
                () -> model.save(content(), () -> saved(onSaved)),
                model.busyProperty()));
    fields.into(form, "case");
  }

  private List<Problem> check() {
    CaseViewModel.Shown shown = model.shownProperty().get();
    return shown == null // put away while it was being left
        ? List.of()
        : fields.check(
            CaseCheck.of(content(), shown.figures(), model.entries().today()).problems());
  }

  private void saved(Runnable onSaved) {
    form.close();
    onSaved.run();
  }

  /** Shows the case as it is, to be changed; asks before other changes are lost. */
  void open() {
    form.leave(this::show);
  }

  private void show() {
    RecoveryCase c = shown();
    fields.show(
        Fields.values(
            "measure", c.measure(),
            "document", c.document(),
            "decidedOn", c.decidedOn(),
            "receivedOn", c.receivedOn(),
            "reportedOn", c.reportedOn(),
            "agreementOn", c.agreementOn(),
            "agreedMonths", c.agreedMonths(),
            "extendedMonths", c.extendedMonths(),
            "creditedDays", c.creditedDays(),
            "place", c.place(),
            "substance", c.substance(),
            "homeless", c.homeless(),
            "jobless", c.jobless(),
            "kinless", c.kinless(),
            "wish", c.wish(),
            "ability", c.ability(),
            "familyInNeed", c.familyInNeed(),
            "countsFrom", c.countsFrom(),
            "endReason", c.endReason(),
            "endedOn", c.endedOn(),
            "note", c.note()));
    form.open("recovery.case.edit");
  }

  void close() {
    form.close();
  }

  private RecoveryCase shown() {
    return model.shownProperty().get().sheet().entry().content();
  }

  /** State and closing stay as they are: the service keeps them. */
  private RecoveryCase content() {
    RecoveryCase c = shown();
    return new RecoveryCase(
        c.personId(),
        fields.word("measure", Measure.class),
        fields.text("document"),
        fields.day("decidedOn"),
        fields.day("receivedOn"),
        fields.day("reportedOn"),
        fields.day("agreementOn"),
        fields.number("agreedMonths"),
        fields.numberOrNone("extendedMonths"),
        fields.numberOrNone("creditedDays"),
        fields.text("place"),
        fields.word("substance", SubstanceKind.class),
        fields.flag("homeless"),
        fields.flag("jobless"),
        fields.flag("kinless"),
        fields.word("wish", WorkWish.class),
        fields.word("ability", WorkAbility.class),
        fields.flag("familyInNeed"),
        fields.day("countsFrom"),
        fields.word("endReason", EndReason.class),
        fields.day("endedOn"),
        c.state(),
        c.proposedOn(),
        c.proposedBy(),
        c.closedOn(),
        fields.text("note"));
  }

  Node node() {
    return form;
  }
}
