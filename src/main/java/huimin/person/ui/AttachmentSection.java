package huimin.person.ui;

import huimin.person.AttachmentRow;
import huimin.person.AttachmentService.Added;
import huimin.platform.security.Action;
import huimin.platform.security.Limit;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.control.CodeChoice;
import huimin.ui.control.EntryCard;
import huimin.ui.control.PictureView;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 附件: papers and photos of a person and the household; what is shown never leaves the memory. */
public final class AttachmentSection implements PersonSection {
  private static final List<String> PATTERNS =
      List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.docx", "*.xlsx");
  private static final int MEGABYTE = 1 << 20;
  private static final double WIDEST = 2400;

  private final AttachmentSectionViewModel model;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final boolean edits;
  private final CodeChoice kind = new CodeChoice("attachment_kind");
  private final CheckBox ofHousehold = new CheckBox(Messages.text("person.attachment.household"));
  private final VBox list = new VBox();
  private final VBox root = new VBox();

  /**
   * @param files where a clerk chooses what to add and where to save
   * @param edits whether papers are added here, or only looked at
   */
  public AttachmentSection(
      AttachmentSectionViewModel model, Dialogs dialogs, FileChoice files, boolean edits) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    this.edits = edits;
    list.getStyleClass().add("entry-list");
    root.getStyleClass().add("entry-section");
    var removed = new CheckBox(Messages.text("person.attachment.removed-too"));
    removed.setId("attachment-removed");
    removed.selectedProperty().addListener((seen, before, now) -> model.removedToo(now));
    if (edits) {
      root.getChildren().add(adding());
    }
    root.getChildren().addAll(list, removed);
    model.shownProperty().subscribe(this::fill);
  }

  private Node adding() {
    var label = new Label(Messages.text("person.attachment.kind"));
    label.setLabelFor(kind);
    label.setMinWidth(Region.USE_PREF_SIZE);
    kind.setId("attachment-kind");
    kind.setAccessibleText(label.getText());
    kind.setPromptText(Messages.text("person.attachment.kind.prompt"));
    var add = new Button(Messages.text("person.attachment.add"));
    add.setId("attachment-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.disableProperty().bind(model.busyProperty().or(kind.valueProperty().isNull()));
    add.setOnAction(event -> choose());
    ofHousehold.setId("attachment-household");
    var line = new FlowPane(label, kind, ofHousehold, add);
    line.getStyleClass().add("entry-bar");
    Label types =
        SectionWords.wrapped(
            Messages.text("person.attachment.types", Limit.ATTACHMENT_SIZE.value()));
    types.getStyleClass().add("muted");
    var adding = new VBox(line, types);
    adding.getStyleClass().add("section");
    return adding;
  }

  private void choose() {
    files
        .open(
            Messages.text("person.attachment.add"),
            Messages.text("person.attachment.file-kind"),
            PATTERNS)
        .ifPresent(this::add);
  }

  private void add(Path file) {
    boolean household = ofHousehold.isSelected() && !ofHousehold.isDisabled();
    model.add(file, kind.getValue(), household, this::added);
  }

  private void added(Added added) {
    dialogs.done(Messages.text("person.attachment.added", added.name()));
    if (!added.alsoAt().isEmpty()) {
      String names = String.join("、", added.alsoAt());
      dialogs.inform(Messages.text("person.attachment.also-at", names));
    }
  }

  private void fill(AttachmentSectionViewModel.Shown shown) {
    list.getChildren().clear();
    ofHousehold.setDisable(shown == null || shown.household().isEmpty());
    if (shown == null) {
      return;
    }
    if (shown.rows().isEmpty()) {
      list.getChildren().add(SectionWords.hint("person.attachment.none"));
    }
    shown.rows().forEach(row -> list.getChildren().add(card(row)));
  }

  private Node card(AttachmentRow row) {
    String label = CodeTables.table("attachment_kind").label(row.kind());
    var card = new EntryCard(Messages.text("person.attachment.head", label, row.name()));
    card.quiet(
        Messages.text(
            "person.attachment.about",
            row.type().code(),
            size(row.bytes()),
            row.addedAt().toLocalDate(),
            row.addedBy(),
            row.id()));
    if (row.owner().household() != null) {
      card.quiet(Messages.text("person.attachment.of-household"));
    }
    if (row.isRemoved()) {
      card.quiet(
          Messages.text("person.attachment.off", row.removedAt().toLocalDate(), row.removedBy()));
    }
    if (row.type().isImage()) {
      card.link(Messages.text("person.attachment.look"), () -> look(row));
    }
    card.link(Messages.text("person.attachment.save"), () -> save(row));
    if (edits && row.isRemoved()) {
      card.link(Messages.text("person.attachment.restore"), () -> restore(row));
    } else if (edits) {
      card.link(Messages.text("person.attachment.remove"), () -> remove(row));
    }
    return card;
  }

  private static String size(long bytes) {
    return bytes < MEGABYTE
        ? Messages.text("person.attachment.kilobytes", Math.max(1, bytes / 1024))
        : Messages.text(
            "person.attachment.megabytes",
            String.format(Locale.ROOT, "%.1f", bytes / (double) MEGABYTE));
  }

  private void look(AttachmentRow row) {
    model.picture(
        row,
        content -> {
          var image = new Image(new ByteArrayInputStream(content), WIDEST, 0, true, true);
          dialogs.look(row.name(), new PictureView(row.name(), image));
        });
  }

  private void save(AttachmentRow row) {
    files
        .save(
            Messages.text("person.attachment.save"),
            row.name(),
            Messages.text("person.attachment.file-kind"),
            List.of("*" + row.type().ending()))
        .ifPresent(
            target ->
                files.purpose(
                    Messages.text("person.attachment.save.title", row.name()),
                    Messages.text("person.attachment.save"),
                    purpose ->
                        model.save(
                            row,
                            target,
                            purpose,
                            () -> dialogs.done(Messages.text("person.attachment.saved", target)))));
  }

  private void remove(AttachmentRow row) {
    dialogs.confirm(
        Messages.text("person.attachment.remove.title", row.name()),
        Messages.text("person.attachment.remove.detail"),
        Messages.text("person.attachment.remove.act"),
        () ->
            model.remove(row, () -> dialogs.done(Messages.text("person.attachment.remove.done"))));
  }

  private void restore(AttachmentRow row) {
    model.restore(row, () -> dialogs.done(Messages.text("person.attachment.restore.done")));
  }

  @Override
  public String title() {
    return Messages.text("person.attachment.title");
  }

  @Override
  public Action right() {
    return Action.ATTACHMENT_VIEW;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(long personId) {
    if (model.person() != personId) {
      fill(null);
      ofHousehold.setSelected(false);
    }
    model.load(personId);
  }
}
