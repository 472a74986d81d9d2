package huimin.notice.ui;

import huimin.notice.ui.NoticeDesk.Page;
import huimin.platform.report.PrintOrder;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.task.TaskRunner;
import huimin.text.ChineseDate;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.Screen;
import huimin.ui.control.DrawnPages;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.MonthChoice;
import huimin.ui.control.PagePreview;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import huimin.value.Yuan;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 公示: the month's notices at the left, the sheet as it will hang at the right. */
public final class NoticeView implements Screen {
  private static final double LIST_SHARE = 0.45;

  private final NoticeViewModel model;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final Toolbar bar = new Toolbar(Messages.text("notice.view.title"));
  private final MonthChoice months;
  private final List<Node> acts;
  private final Button print;
  private final PlainTable<NoticeItem> list;
  private final PagePreview preview;
  private final PrintLine order;
  private final NoticeEmpty empty;
  private final SplitPane split;
  private final BorderPane root = new BorderPane();

  /**
   * @param files where files and folders are chosen; usually the dialogs themselves
   */
  public NoticeView(NoticeViewModel model, TaskRunner runner, Dialogs dialogs, FileChoice files) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    months = new MonthChoice(Messages.text("notice.view.month"), model::choose);
    bar.add(months);
    var pdf =
        bar.act(
            Messages.text("notice.view.save-pdf"), Feather.DOWNLOAD, () -> save(NoticeFormat.PDF));
    pdf.setId("notice-save-pdf");
    var more = menu("notice.view.save-as", this::save, NoticeFormat.DOCX, NoticeFormat.XLSX);
    var all = menu("notice.view.save-all", this::saveAll, NoticeFormat.values());
    bar.add(more);
    bar.add(all);
    print = bar.primary(Messages.text("notice.view.print"), "", this::askPrint);
    print.setId("notice-print");
    acts = List.of(pdf, more, all, print);
    list = list();
    preview = new PagePreview(Messages.text("notice.view.preview"), runner, dialogs::failed);
    order = new PrintLine(model);
    empty = new NoticeEmpty(model, dialogs);
    VBox.setVgrow(preview, Priority.ALWAYS);
    split = new SplitPane(list, new VBox(order, preview));
    split.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(list, false);
    root.setTop(bar);
    model.pageProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::select);
    model.pagesProperty().subscribe(this::preview);
    model.busyProperty().subscribe(busy -> enable());
  }

  private PlainTable<NoticeItem> list() {
    var table =
        new PlainTable<>(
            Messages.text("notice.view.list"),
            model.items(),
            List.of(
                column("village", 86, item -> item.head().village()),
                column("number", 156, item -> item.head().number()),
                LedgerColumn.<NoticeItem>figure(
                    "lines", title("lines"), 48, item -> String.valueOf(item.head().lines())),
                LedgerColumn.<NoticeItem>figure(
                    "amount", title("amount"), 92, item -> item.head().amount().label()),
                column("paper", 48, item -> item.paper().name()),
                column("last-day", 96, item -> item.head().lastDay().toString())),
            Messages.text("notice.view.list.none"));
    table.setId("notice-list");
    table
        .chosenProperty()
        .subscribe(
            item -> {
              if (item != null) {
                model.look(item);
              }
            });
    return table;
  }

  private static LedgerColumn<NoticeItem> column(
      String id, double width, java.util.function.Function<NoticeItem, String> text) {
    return LedgerColumn.text(id, title(id), width, text);
  }

  private static String title(String id) {
    return Messages.text("notice.view.column." + id);
  }

  private static MenuButton menu(String key, Consumer<NoticeFormat> act, NoticeFormat... formats) {
    var menu = new MenuButton(Messages.text(key));
    menu.setId(key.replace('.', '-'));
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    for (NoticeFormat format : formats) {
      var item = new MenuItem(format.title());
      item.setOnAction(event -> act.accept(format));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void show(Page page) {
    if (page == null) {
      return;
    }
    months.show(page.months(), page.period());
    boolean any = !page.items().isEmpty();
    root.setCenter(any ? split : empty);
    empty.show(page);
    bar.count(any ? summary(page) : "");
    for (Node act : acts) {
      act.setVisible(any && model.may(Action.NOTICE_WRITE));
      act.setManaged(act.isVisible());
    }
    enable();
  }

  private static String summary(Page page) {
    Yuan sum = Yuan.sum(page.items().stream().map(item -> item.head().amount()).toList());
    return Messages.text("notice.view.summary", page.items().size(), sum.label());
  }

  private void select(NoticeItem item) {
    if (item != null) {
      list.table().getSelectionModel().select(item);
    }
  }

  private void preview(DrawnPages pages) {
    if (pages != null) {
      preview.show(pages);
    }
    enable();
  }

  private void enable() {
    boolean ready = !model.busyProperty().get() && model.pagesProperty().get() != null;
    acts.forEach(act -> act.setDisable(!ready));
  }

  private void save(NoticeFormat format) {
    files
        .save(
            Messages.text("notice.view.save-title"),
            model.fileName(format),
            format.title(),
            List.of("*." + format.ending()))
        .ifPresent(
            file ->
                files.purpose(
                    Messages.text("notice.view.save-title"),
                    Messages.text("notice.view.save-act"),
                    purpose ->
                        model.save(
                            format,
                            file,
                            purpose,
                            written -> dialogs.done(Messages.text("notice.view.saved", written)))));
  }

  private void saveAll(NoticeFormat format) {
    files
        .folder(Messages.text("notice.view.folder"))
        .ifPresent(
            folder ->
                files.purpose(
                    Messages.text("notice.view.save-all"),
                    Messages.text("notice.view.save-act"),
                    purpose -> saveAll(format, folder, purpose)));
  }

  private void saveAll(NoticeFormat format, Path folder, Purpose purpose) {
    model.saveAll(
        format,
        folder,
        purpose,
        written -> dialogs.done(Messages.text("notice.view.saved-all", written.size(), folder)));
  }

  private void askPrint() {
    NoticeItem item = model.chosenProperty().get();
    var wish = order.order();
    String title = Messages.text("notice.view.print.title", item.head().village());
    String act = Messages.text("notice.view.print.act", wish.copies());
    files.purpose(
        title,
        Messages.text(
            "notice.view.print.detail",
            model.paperProperty().get().name(),
            wish.firstPage(),
            Math.min(wish.lastPage(), model.pagesProperty().get().count()),
            wish.copies(),
            ChineseDate.plain(item.head().lastDay())),
        act,
        purpose -> print(wish, purpose, item));
  }

  private void print(PrintOrder wish, Purpose purpose, NoticeItem item) {
    model.print(
        wish,
        purpose,
        () -> dialogs.done(Messages.text("notice.view.print.done", item.head().village())));
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
