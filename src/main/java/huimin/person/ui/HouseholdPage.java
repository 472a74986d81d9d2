package huimin.person.ui;

import huimin.person.FormerMember;
import huimin.person.HouseholdDraft;
import huimin.person.HouseholdMember;
import huimin.person.HouseholdView;
import huimin.person.PersonKey;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Leaving;
import huimin.ui.RecordFrame;
import huimin.ui.control.DetailPane;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.PlainTable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A household: its members, its own fields, who was in it; in front of the ledger. */
public final class HouseholdPage implements RecordPage {
  private final HouseholdViewModel model;
  private final Dialogs dialogs;
  private final Runnable close;
  private final ObservableList<HouseholdMember> members = FXCollections.observableArrayList();
  private final ObservableList<FormerMember> former = FXCollections.observableArrayList();
  private final PlainTable<HouseholdMember> table;
  private final HouseholdFields fields;
  private final HouseholdSide side;
  private final RecordFrame frame;
  private final HBox acts = new HBox();
  private final BorderPane root = new BorderPane();
  private HouseholdDraft shown;

  /**
   * @param villages names by record, in the office's order
   * @param close takes the page away
   */
  public HouseholdPage(
      HouseholdViewModel model, Map<String, String> villages, Dialogs dialogs, Runnable close) {
    this.model = model;
    this.dialogs = dialogs;
    this.close = close;
    fields = new HouseholdFields(villages);
    side = new HouseholdSide(model);
    String name = Messages.text("person.household.members");
    table = new PlainTable<>(name, members, columns(), Messages.text("person.household.none"));
    table.setPrefHeight(230);
    frame = new RecordFrame(content(name), () -> leave(() -> {}));
    root.setCenter(frame.node());
    if (model.mayEdit()) {
      frame
          .save(Messages.text("person.household.save"), this::save)
          .disableProperty()
          .bind(model.busyProperty());
      root.setRight(side.node());
    } else {
      fields.disable();
    }
    model.householdProperty().subscribe(this::show);
    model.homelessProperty().subscribe(this::showHomeless);
  }

  private Node content(String name) {
    acts.getStyleClass().add("line");
    acts.getChildren()
        .addAll(
            act("person.household.join", "member-join", side::join),
            onMember("person.household.change", "member-change", side::change),
            onMember("person.household.leave", "member-leave", side::leave),
            onMember("person.household.head", "member-head", side::head));
    acts.setVisible(model.mayEdit());
    acts.setManaged(model.mayEdit());
    String past = Messages.text("person.household.former");
    var pastTable =
        new PlainTable<>(
            past, former, formerColumns(), Messages.text("person.household.former.none"));
    pastTable.setPrefHeight(140);
    var content =
        new VBox(
            DetailPane.section(name, new VBox(8, acts, table)),
            DetailPane.section(Messages.text("person.household.fields"), fields.node()),
            DetailPane.section(past, pastTable));
    content.getStyleClass().add("page");
    return content;
  }

  private Button act(String key, String id, Runnable act) {
    var button = new Button(Messages.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private Button onMember(String key, String id, Consumer<HouseholdMember> act) {
    Button button = act(key, id, () -> act.accept(table.chosenProperty().get()));
    button.disableProperty().bind(Bindings.isNull(table.chosenProperty()));
    return button;
  }

  private static List<LedgerColumn<HouseholdMember>> columns() {
    return List.of(
        LedgerColumn.text("name", Messages.text("person.form.name"), 110, m -> m.person().name()),
        LedgerColumn.text("relation", title("relation"), 100, HouseholdMember::relation),
        LedgerColumn.text("sex", Messages.text("person.form.sex"), 54, HouseholdMember::sex),
        LedgerColumn.figure(
            "age", title("age"), 54, m -> m.age() == null ? "" : m.age().toString()),
        LedgerColumn.text(
            "joined",
            Messages.text("person.household.joined"),
            110,
            m -> m.joinedOn() == null ? "" : m.joinedOn().toString()),
        LedgerColumn.text(
            "counted",
            Messages.text("person.household.counted"),
            180,
            m ->
                m.counted()
                    ? Messages.text("person.household.counts")
                    : Messages.text("person.household.counts-not", m.reason())),
        LedgerColumn.text(
            "obligor",
            Messages.text("person.household.obligor"),
            100,
            m -> m.obligor() ? Messages.text("person.household.obligor.yes") : ""));
  }

  private static List<LedgerColumn<FormerMember>> formerColumns() {
    return List.of(
        LedgerColumn.text("name", Messages.text("person.form.name"), 110, m -> m.person().name()),
        LedgerColumn.text("relation", title("relation"), 100, FormerMember::relation),
        LedgerColumn.text(
            "left", Messages.text("person.household.left"), 110, m -> m.leftOn().toString()),
        LedgerColumn.text(
            "reason", Messages.text("person.household.leave.reason"), 120, FormerMember::reason));
  }

  private static String title(String column) {
    return Messages.text("person.ledger." + column);
  }

  /** Opens the household somebody belongs to. */
  public void open(long person) {
    side.clear();
    shown = null;
    model.open(person);
  }

  private void show(HouseholdView household) {
    if (household == null) {
      return;
    }
    members.setAll(household.members());
    former.setAll(household.former());
    acts.setDisable(household.closedOn() != null);
    HouseholdDraft before = shown;
    // What is being typed stays when only the members were read afresh.
    if (before == null || before.equals(fields.draft())) {
      fields.show(household.draft());
    }
    shown = household.draft();
    String head = household.members().isEmpty() ? "" : members.getFirst().person().name();
    frame.title(
        Messages.text("person.household.title", head),
        Messages.text("person.household.sizes", household.size(), household.counted()));
    frame.above(
        household.problems().stream()
            .map(problem -> new NoticeBox(NoticeBox.Kind.WARNING, Messages.text(problem), ""))
            .toArray(Node[]::new));
  }

  private void showHomeless(PersonKey person) {
    if (person == null) {
      return;
    }
    members.clear();
    former.clear();
    acts.setDisable(true);
    String group = person.group() == null ? "" : person.group();
    shown = new HouseholdDraft("", "", person.villageId(), group, "", "");
    fields.show(shown);
    frame.title(Messages.text("person.household.title.none", person.name()), "");
    frame.above(
        new NoticeBox(
            NoticeBox.Kind.INFO,
            Messages.text("person.household.homeless", person.name()),
            Messages.text("person.household.homeless.detail")));
  }

  private void save() {
    Runnable done = () -> dialogs.done(Messages.text("person.household.saved"));
    shown = fields.draft();
    if (model.homelessProperty().get() == null) {
      model.change(shown, done);
    } else {
      model.found(shown, done);
    }
  }

  @Override
  public void leave(Runnable then) {
    new Leaving(dialogs, close).leave(shown != null && !shown.equals(fields.draft()), then);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.refresh();
  }
}
