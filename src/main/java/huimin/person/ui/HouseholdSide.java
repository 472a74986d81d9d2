package huimin.person.ui;

import huimin.person.HouseholdMember;
import huimin.person.MemberDraft;
import huimin.person.PersonKey;
import huimin.text.CodeTable;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.control.DayField;
import huimin.ui.control.FormGrid;
import huimin.ui.control.WordChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is being done about one member, at the right of the list: one act at a time. */
final class HouseholdSide {
  private static final String HEAD = "01";

  private final HouseholdViewModel model;
  private final VBox root = new VBox();
  private final VBox finds = new VBox();

  HouseholdSide(HouseholdViewModel model) {
    this.model = model;
    root.getStyleClass().addAll("office-form", "office-side");
    finds.getStyleClass().add("section");
    model.foundProperty().subscribe(this::showFound);
    clear();
  }

  /** Nothing is being done. */
  void clear() {
    show(Messages.text("person.household.side"), hint("person.household.side.detail"));
  }

  /** Looks for somebody to be taken in. */
  void join() {
    var words = new TextField();
    words.setId("member-search");
    words.setPromptText(Messages.text("person.household.search"));
    words.setAccessibleText(words.getPromptText());
    words.textProperty().subscribe((before, now) -> model.find(now));
    show(Messages.text("person.household.join"), words, finds);
    words.requestFocus();
  }

  private void showFound(List<PersonKey> people) {
    finds.getChildren().setAll(people.stream().map(this::find).toList());
  }

  private Node find(PersonKey person) {
    String birth = person.birthDate() == null ? "—" : person.birthDate().toString();
    var link = new Hyperlink(Messages.text("person.household.found", person.name(), birth));
    link.setOnAction(event -> member(person, null));
    return link;
  }

  /** What is said of a member. */
  void change(HouseholdMember member) {
    member(member.person(), member);
  }

  private void member(PersonKey person, HouseholdMember known) {
    var grid = new FormGrid(person.name());
    var relation = relation(known == null ? "" : known.draft().relation());
    relation.setDisable(known != null && known.isHead());
    grid.field("relation", Messages.text("person.ledger.relation"), relation, true);
    relation.setId("member-relation");
    String joined = Messages.text("person.household.joined");
    var since = new DayField(joined, known == null ? model.today() : known.joinedOn());
    grid.field("joinedOn", joined, since, false);
    var counted = new WordChoice(yesNo());
    counted.setValue(known == null || known.counted() ? "1" : "0");
    counted.setId("member-counted");
    grid.field("counted", Messages.text("person.household.counted"), counted, true);
    var reason = WordChoice.of(CodeTables.table("not_counted_reason"));
    reason.setValue(known == null ? "" : known.draft().notCountedReason());
    reason.setId("member-reason");
    reason.disableProperty().bind(counted.valueProperty().map(code -> !"0".equals(code)));
    grid.field("notCountedReason", Messages.text("person.household.reason"), reason, false);
    var obligor = new WordChoice(yesNo());
    obligor.setValue(known != null && known.obligor() ? "1" : "0");
    grid.field("obligor", Messages.text("person.household.obligor"), obligor, false);
    Runnable save =
        () -> {
          boolean counts = !"0".equals(counted.code());
          var draft =
              new MemberDraft(
                  person.id(),
                  relation.code(),
                  since.getValue(),
                  counts,
                  counts ? "" : reason.code(),
                  "1".equals(obligor.code()));
          save(grid, draft, known == null);
        };
    String title = known == null ? "person.household.join.who" : "person.household.change.who";
    String act = known == null ? "person.household.join.act" : "person.form.save";
    show(Messages.text(title, person.name()), grid, acts(Messages.text(act), save));
    relation.requestFocus();
  }

  private void save(FormGrid grid, MemberDraft draft, boolean joins) {
    grid.show(model.check(draft));
    if (grid.hasError()) {
      grid.focusFirstError();
    } else if (joins) {
      model.join(draft, this::clear);
    } else {
      model.changeMember(draft, this::clear);
    }
  }

  /** Takes a member out. */
  void leave(HouseholdMember member) {
    var grid = new FormGrid(member.person().name());
    String left = Messages.text("person.household.left");
    var day = new DayField(left, model.today());
    grid.field("leftOn", left, day, true);
    var reason = WordChoice.of(CodeTables.table("leave_reason"));
    reason.setId("leave-reason");
    reason.setValue(CodeTables.table("leave_reason").codes().getLast());
    grid.field("reason", Messages.text("person.household.leave.reason"), reason, true);
    show(
        Messages.text("person.household.leave.who", member.person().name()),
        hint("person.household.leave.detail"),
        grid,
        acts(
            Messages.text("person.household.leave.act"),
            () -> model.leave(member.person().id(), day.getValue(), reason.code(), this::clear)));
    day.requestFocus();
  }

  /** Makes a member the head; what the others are then is proposed and can be changed. */
  void head(HouseholdMember member) {
    model.relationsTo(member.person().id(), proposed -> head(member, proposed));
  }

  private void head(HouseholdMember member, Map<Long, String> proposed) {
    var grid = new FormGrid(member.person().name());
    var chosen = new LinkedHashMap<Long, WordChoice>();
    for (HouseholdMember other : model.others(member.person().id())) {
      long id = other.person().id();
      var relation = relation(proposed.getOrDefault(id, ""));
      relation.setId("head-relation-" + id);
      chosen.put(id, grid.field("person" + id, other.person().name(), relation, true));
    }
    Runnable save =
        () -> {
          var relations = new LinkedHashMap<Long, String>();
          chosen.forEach((id, relation) -> relations.put(id, relation.code()));
          model.newHead(member.person().id(), relations, this::clear);
        };
    show(
        Messages.text("person.household.head.who", member.person().name()),
        hint("person.household.head.detail"),
        grid,
        acts(Messages.text("person.household.head.act"), save));
    grid.focusFirst();
  }

  private static WordChoice relation(String code) {
    CodeTable table = CodeTables.table("relation");
    var words = new LinkedHashMap<String, String>();
    table.codes().stream()
        .filter(one -> !one.equals(HEAD) || one.equals(code))
        .forEach(one -> words.put(one, table.label(one)));
    var choice = new WordChoice(words);
    choice.setValue(code);
    return choice;
  }

  private static Map<String, String> yesNo() {
    CodeTable table = CodeTables.table("yes_no");
    var words = new LinkedHashMap<String, String>();
    table.codes().forEach(code -> words.put(code, table.label(code)));
    return words;
  }

  private HBox acts(String text, Runnable act) {
    var save = new Button(text);
    save.setId("side-save");
    save.getStyleClass().add("accent");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.disableProperty().bind(model.busyProperty());
    save.setOnAction(event -> act.run());
    var no = new Button(Messages.text("person.household.cancel"));
    no.setMinWidth(Region.USE_PREF_SIZE);
    no.setOnAction(event -> clear());
    var line = new HBox(save, no);
    line.getStyleClass().add("line");
    return line;
  }

  private static Label hint(String key) {
    var hint = new Label(Messages.text(key));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("muted");
    return hint;
  }

  private void show(String title, Node... content) {
    var heading = new Label(title);
    heading.getStyleClass().add("detail-title");
    heading.setWrapText(true);
    root.getChildren().setAll(heading);
    root.getChildren().addAll(content);
  }

  Node node() {
    return root;
  }
}
