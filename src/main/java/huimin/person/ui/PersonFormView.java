package huimin.person.ui;

import huimin.person.Lookalike;
import huimin.person.PersonField;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Leaving;
import huimin.ui.RecordFrame;
import huimin.ui.control.NoticeBox;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.Node;

/** A person's record to fill in, in front of the ledger. */
public final class PersonFormView implements RecordPage {
  private final PersonFormViewModel model;
  private final Map<String, String> villages;
  private final Dialogs dialogs;
  private final PersonFields fields;
  private final RecordFrame frame;
  private final Runnable close;
  private final LongConsumer show;

  /**
   * @param villages names by record, in the office's order
   * @param close takes the form away
   * @param show shows one person in the ledger
   */
  public PersonFormView(
      PersonFormViewModel model,
      Map<String, String> villages,
      Dialogs dialogs,
      Runnable close,
      LongConsumer show) {
    this.model = model;
    this.villages = villages;
    this.dialogs = dialogs;
    this.close = close;
    this.show = show;
    fields = new PersonFields(model, villages);
    frame = new RecordFrame(fields.node(), this::back);
    frame
        .save(Messages.text("person.form.save"), this::save)
        .disableProperty()
        .bind(model.busyProperty());
    frame.act(Messages.text("person.form.leave"), "record-leave", this::back);
    model.lookalikesProperty().subscribe(this::ask);
    model.offeredProperty().subscribe(this::offer);
    model.text(PersonField.NAME).subscribe(name -> title());
    model.ageProperty().subscribe(age -> title());
  }

  private void title() {
    String name = model.text(PersonField.NAME).get();
    frame.title(
        model.isNew()
            ? Messages.text("person.form.title.new")
            : Messages.text("person.form.title.change", name),
        model.ageProperty().get());
  }

  /** Begins a new record. */
  public void enter() {
    model.enter();
    title();
    fields.focusFirst();
  }

  /** Opens a record. */
  public void open(long person) {
    model.open(person);
    fields.focusFirst();
  }

  private void save() {
    model.save(this::saved, fields::focusFirstError);
  }

  private void saved(long person) {
    dialogs.done(Messages.text("person.form.saved", model.text(PersonField.NAME).get()));
    close.run();
    show.accept(person);
  }

  /** A question over the buttons, never a refusal. */
  private void ask(List<Lookalike> lookalikes) {
    if (lookalikes.isEmpty()) {
      frame.asked();
      return;
    }
    var boxes = lookalikes.stream().map(this::question).toList();
    boxes.getLast().link(Messages.text("person.form.lookalike.other"), model::confirmDifferent);
    frame.asked(boxes.toArray(Node[]::new));
  }

  private NoticeBox question(Lookalike one) {
    String birth = one.person().birthDate() == null ? "—" : one.person().birthDate().toString();
    String village = villages.getOrDefault(String.valueOf(one.person().villageId()), "");
    String group = one.person().group() == null ? "" : one.person().group();
    String title =
        Messages.text(
            "person.form.lookalike", one.person().name(), birth, village + group, why(one));
    return new NoticeBox(NoticeBox.Kind.WARNING, title, "")
        .link(
            Messages.text("person.form.lookalike.open", one.person().name()),
            () -> leave(() -> show.accept(one.person().id())));
  }

  private static String why(Lookalike one) {
    return Messages.text("person.form.why." + one.why().name());
  }

  private void offer(Map<String, String> kept) {
    if (kept.isEmpty()) {
      frame.above();
      return;
    }
    String name = kept.getOrDefault(PersonField.NAME.code(), "");
    frame.above(
        new NoticeBox(
                NoticeBox.Kind.INFO,
                Messages.text("person.form.kept", name.isEmpty() ? "—" : name),
                Messages.text("person.form.kept.detail"))
            .link(Messages.text("person.form.kept.take"), this::take)
            .link(Messages.text("person.form.kept.drop"), model::dropOffered));
  }

  private void take() {
    model.takeOffered();
    title();
    fields.focusFirst();
  }

  private void back() {
    leave(() -> {});
  }

  @Override
  public void leave(Runnable then) {
    new Leaving(dialogs, this::giveUp).leave(model.isChanged(), then);
  }

  private void giveUp() {
    model.giveUp();
    close.run();
  }

  @Override
  public Node node() {
    return frame.node();
  }

  @Override
  public void onShow() {
    // What is being filled in stays as it is.
  }
}
