package huimin.office.ui;

import huimin.office.AuditLine;
import huimin.office.ChangedRow;
import huimin.office.FieldWords;
import huimin.office.LineWords;
import huimin.text.Messages;
import huimin.ui.control.DetailPane;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of the audit in full: which rows and fields it touched, never what stands in them. */
final class AuditDetail {
  /** So many rows are named; beyond them their number says enough. */
  private static final int SHOWN = 50;

  private final DetailPane pane = new DetailPane(Messages.text("office.audit.nobody"));
  private final VBox rows = new VBox();

  AuditDetail(AuditViewModel model, ObservableValue<AuditLine> chosen) {
    rows.getStyleClass().add("detail-blocks");
    chosen.subscribe(this::show);
    model.changes().addListener((ListChangeListener<ChangedRow>) change -> fill(change.getList()));
  }

  private void show(AuditLine line) {
    if (line == null) {
      pane.clear();
      return;
    }
    pane.head(
        line.action().label(), Messages.text("office.audit.line", line.seq(), LineWords.at(line)));
    var facts = new LinkedHashMap<String, String>();
    facts.put(Messages.text("report.audit.user"), LineWords.who(line));
    facts.put(Messages.text("report.audit.subject"), LineWords.subject(line));
    facts.put(Messages.text("office.audit.reason"), line.reason());
    facts.put(Messages.text("office.audit.to-whom"), line.recipient());
    facts.put(Messages.text("office.audit.rows-out"), line.rows() == 0 ? null : line.rows() + "");
    var contents = new LinkedHashMap<String, Node>();
    contents.put(Messages.text("office.audit.tab.facts"), DetailPane.facts(facts));
    contents.put(Messages.text("office.audit.tab.changes"), rows);
    pane.tabs(contents);
  }

  private void fill(java.util.List<? extends ChangedRow> changes) {
    rows.getChildren().clear();
    if (changes.isEmpty()) {
      rows.getChildren().add(plain(Messages.text("office.audit.no-change")));
    }
    for (ChangedRow row : changes.subList(0, Math.min(SHOWN, changes.size()))) {
      String kind =
          Messages.text("office.audit.kind." + row.kind().name().toLowerCase(Locale.ROOT));
      String fields =
          row.columns().stream()
              .filter(FieldWords::tells)
              .map(column -> FieldWords.field(row.table(), column))
              .collect(Collectors.joining("、"));
      rows.getChildren()
          .add(
              DetailPane.section(
                  Messages.text("office.audit.row", FieldWords.table(row.table()), row.key(), kind),
                  plain(fields)));
    }
    if (changes.size() > SHOWN) {
      rows.getChildren().add(plain(Messages.text("office.audit.more", changes.size() - SHOWN)));
    }
  }

  private static Label plain(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  Node node() {
    return pane;
  }
}
