package huimin.person.ui;

import huimin.person.HouseholdIncome;
import huimin.person.IncomeItem;
import huimin.person.IncomeKind;
import huimin.person.IncomeSum;
import huimin.person.PropertyItem;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.EntryCard;
import huimin.ui.control.MonthChoice;
import huimin.value.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 经济状况: a person's amounts of one reckoning, the household's sums, the property. */
public final class IncomeSection implements PersonSection {
  private final IncomeSectionViewModel model;
  private final Dialogs dialogs;
  private final boolean edits;
  private final MonthChoice month;
  private final VBox sum = new VBox();
  private final VBox items = new VBox();
  private final VBox property = new VBox();
  private final IncomeForm incomeForm;
  private final PropertyForm propertyForm;
  private final VBox root = new VBox();

  /**
   * @param edits whether amounts are entered here, or only read
   */
  public IncomeSection(IncomeSectionViewModel model, Dialogs dialogs, boolean edits) {
    this.model = model;
    this.dialogs = dialogs;
    this.edits = edits;
    month = new MonthChoice(Messages.text("person.income.period"), model::choose);
    Runnable saved = () -> dialogs.done(Messages.text("person.entry.saved"));
    incomeForm = new IncomeForm(model, saved);
    propertyForm = new PropertyForm(model, saved);
    sum.getStyleClass().add("entry-sum");
    items.getStyleClass().add("entry-list");
    property.getStyleClass().add("entry-list");
    root.getStyleClass().add("entry-section");
    var label = new Label(Messages.text("person.income.period"));
    label.setLabelFor(month);
    label.setMinWidth(Region.USE_PREF_SIZE);
    root.getChildren().addAll(bar(label, month), sum, SectionWords.heading("person.income.items"));
    if (edits) {
      var before = button("income-carry", "person.income.carry", () -> model.carryOver(saved));
      root.getChildren().add(bar(button("income-new", "person.income.new", this::newItem), before));
    }
    root.getChildren()
        .addAll(incomeForm.node(), items, SectionWords.heading("person.property.items"));
    if (edits) {
      root.getChildren().add(button("property-new", "person.property.new", this::newProperty));
    }
    root.getChildren().addAll(propertyForm.node(), property);
    model.shownProperty().subscribe(this::fill);
  }

  private static FlowPane bar(Node... nodes) {
    var bar = new FlowPane(nodes);
    bar.getStyleClass().add("entry-bar");
    return bar;
  }

  private Button button(String id, String key, Runnable act) {
    var button = new Button(Messages.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(model.busyProperty());
    button.setOnAction(event -> act.run());
    return button;
  }

  private void newItem() {
    propertyForm.close();
    incomeForm.fresh();
  }

  private void newProperty() {
    incomeForm.close();
    propertyForm.fresh();
  }

  private void fill(IncomeSectionViewModel.Shown shown) {
    items.getChildren().clear();
    property.getChildren().clear();
    sum.getChildren().clear();
    if (shown == null) {
      return;
    }
    month.show(shown.periods(), shown.period());
    sums(shown.household()).forEach(line -> sum.getChildren().add(SectionWords.wrapped(line)));
    shown.items().forEach(item -> items.getChildren().add(card(item)));
    shown.property().forEach(item -> property.getChildren().add(card(item)));
    if (shown.items().isEmpty()) {
      items.getChildren().add(SectionWords.hint("person.income.none"));
    }
    if (shown.property().isEmpty()) {
      property.getChildren().add(SectionWords.hint("person.property.none"));
    }
  }

  /** The household's sums, exact: monthly and annual apart, then all of it as a year's. */
  private static List<String> sums(HouseholdIncome household) {
    IncomeSum net = household.net();
    var lines = new ArrayList<String>();
    lines.add(Messages.text("person.income.sum", household.members().size(), household.counted()));
    lines.add(Messages.text("person.income.sum.monthly", net.monthly().label()));
    lines.add(Messages.text("person.income.sum.annual", net.annual().label()));
    lines.add(Messages.text("person.income.sum.base", net.annualBase().label()));
    return lines;
  }

  private Node card(IncomeItem item) {
    String amount = item.amount() == null ? "" : Yuan.of(item.amount()).label();
    String per = item.annual() ? "person.income.annual" : "person.income.monthly";
    var card = new EntryCard(Messages.text(per, item.kind().label(), amount)).quiet(item.note());
    if (item.kind().effect() == IncomeKind.Effect.LEFT_OUT) {
      card.quiet(Messages.text("person.income.left-out"));
    }
    return edits
        ? card.link(Messages.text("person.entry.edit"), () -> edit(item))
            .link(Messages.text("person.entry.remove"), () -> remove(item))
        : card;
  }

  private void edit(IncomeItem item) {
    propertyForm.close();
    incomeForm.edit(item);
  }

  private void remove(IncomeItem item) {
    confirm(item.kind().label(), () -> model.remove(item, this::removed));
  }

  private Node card(PropertyItem item) {
    var card =
        new EntryCard(
                Messages.text(
                    "person.property.head",
                    CodeTables.table("property_kind").label(item.kind()),
                    figures(item)))
            .quiet(Messages.text("person.property.day", item.asOf()))
            .quiet(item.note());
    return edits
        ? card.link(Messages.text("person.entry.edit"), () -> edit(item))
            .link(Messages.text("person.entry.remove"), () -> remove(item))
        : card;
  }

  private static String figures(PropertyItem item) {
    var figures = new ArrayList<String>();
    if (item.value() != null) {
      figures.add(Messages.text("person.property.yuan", Yuan.of(item.value()).label()));
    }
    if (item.count() != null) {
      figures.add(Messages.text("person.property.pieces", item.count()));
    }
    if (item.area() != null) {
      figures.add(Messages.text("person.property.metres", plain(item.area())));
    }
    return String.join(" · ", figures);
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  private void edit(PropertyItem item) {
    incomeForm.close();
    propertyForm.edit(item);
  }

  private void remove(PropertyItem item) {
    confirm(
        CodeTables.table("property_kind").label(item.kind()),
        () -> model.remove(item, this::removed));
  }

  private void confirm(String what, Runnable onYes) {
    dialogs.confirm(
        Messages.text("person.entry.remove.title", what),
        Messages.text("person.entry.remove.detail"),
        Messages.text("person.entry.remove.act", what),
        onYes);
  }

  private void removed() {
    dialogs.done(Messages.text("person.entry.removed"));
  }

  @Override
  public String title() {
    return Messages.text("person.income.title");
  }

  @Override
  public Action right() {
    return Action.INCOME_VIEW;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(long personId) {
    if (model.person() != personId) {
      incomeForm.close();
      propertyForm.close();
      fill(null);
    }
    model.load(personId);
  }
}
