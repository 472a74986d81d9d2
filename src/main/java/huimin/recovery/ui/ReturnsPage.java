package huimin.recovery.ui;

import huimin.platform.security.Purpose;
import huimin.recovery.CaseIndicator;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.Screen;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.MonthChoice;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The worker's own return: each figure with its parts; it leaves encrypted only. */
final class ReturnsPage implements Screen {
  /** The table takes what room there is; at one and a half times the size it is not much. */
  private static final double LEAST = 160;

  private final CaseReturnViewModel model;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final MonthChoice month;
  private final Button export;
  private final BorderPane root = new BorderPane();

  /**
   * @param files where the file is chosen; usually the dialogs themselves
   */
  ReturnsPage(CaseReturnViewModel model, Dialogs dialogs, FileChoice files) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    var bar = new Toolbar(Messages.text("recovery.returns.title"));
    month = new MonthChoice(Messages.text("recovery.returns.month"), model::choose);
    bar.add(month);
    export = bar.act(Messages.text("recovery.returns.export"), Feather.LOCK, this::password);
    export.setId("case-export");
    export.managedProperty().bind(export.visibleProperty());
    var table =
        new PlainTable<>(
            Messages.text("recovery.returns.title"),
            model.lines(),
            columns(),
            Messages.text("recovery.returns.none"));
    table.table().setId("case-returns");
    table.mark("shown", ReturnsPage::mark);
    table.wrap("name", "words");
    root.setTop(bar);
    root.setCenter(table);
  }

  private static Mark mark(CaseIndicator line) {
    if (line.reached() == null) {
      return null;
    }
    return line.reached() ? Mark.DONE : Mark.WARNING;
  }

  private static List<LedgerColumn<CaseIndicator>> columns() {
    return List.of(
        LedgerColumn.text("name", column("name"), 150, CaseIndicator::name),
        LedgerColumn.figure("numerator", column("numerator"), 64, l -> "" + l.numerator()),
        LedgerColumn.figure(
            "denominator",
            column("denominator"),
            64,
            line -> line.denominator() == null ? "" : line.denominator().toString()),
        LedgerColumn.text("shown", column("shown"), 96, CaseIndicator::shown),
        LedgerColumn.text(
            "target",
            column("target"),
            64,
            line -> line.target() == null ? "" : line.target().toPlainString() + "%"),
        LedgerColumn.text("words", column("words"), LEAST, ReturnsPage::words));
  }

  private static String words(CaseIndicator line) {
    return line.denominator() == null
        ? line.numeratorWords()
        : Messages.text("recovery.return.fraction", line.numeratorWords(), line.denominatorWords());
  }

  private static String column(String id) {
    return Messages.text("recovery.return.column." + id);
  }

  /** Asked twice: a slip of the finger would lock the recipient out. */
  private void password() {
    var first = new PasswordField();
    first.setId("export-password");
    var again = new PasswordField();
    again.setId("export-again");
    var content =
        new VBox(
            label("recovery.returns.password", first),
            first,
            label("recovery.returns.again", again),
            again);
    content.getStyleClass().add("entry-section");
    dialogs
        .panel(
            Messages.text("recovery.returns.password.title"),
            content,
            new Dialogs.Way(Messages.text("recovery.returns.next"), () -> purpose(first.getText())))
        .getFirst()
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> first.getText().isEmpty() || !first.getText().equals(again.getText()),
                first.textProperty(),
                again.textProperty()));
  }

  private static Label label(String key, PasswordField field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    return label;
  }

  private void purpose(String password) {
    files.purpose(
        Messages.text("recovery.returns.title"),
        Messages.text("recovery.returns.export"),
        purpose -> write(password.toCharArray(), purpose));
  }

  private void write(char[] password, Purpose purpose) {
    files
        .save(
            Messages.text("recovery.returns.save"),
            Messages.text("recovery.returns.file", model.month()),
            Messages.text("recovery.returns.kind"),
            List.of("*.xlsx"))
        .ifPresent(
            out ->
                model.export(
                    out,
                    password,
                    purpose,
                    () -> dialogs.done(Messages.text("recovery.returns.written"))));
  }

  void clear() {
    model.clear();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    export.setVisible(model.exports());
    month.show(model.months(), model.month());
    model.read();
  }
}
