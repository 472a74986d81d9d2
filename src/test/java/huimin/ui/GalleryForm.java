package huimin.ui;

import huimin.ui.control.DropZone;
import huimin.ui.control.FormGrid;
import huimin.ui.control.Toolbar;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A form and a drop zone. */
final class GalleryForm implements Screen {
  private final BorderPane root = new BorderPane();

  GalleryForm(Dialogs dialogs) {
    var form = new FormGrid("就业登记");
    form.section("人员");
    form.field("name", "姓名", new TextField("王𠮷"), true);
    form.field("id", "公民身份号码", new TextField(), true);
    form.section("就业");
    form.field("kind", "就业形式", new ComboBox<String>(), false);
    var zone =
        new DropZone(
            "把花名册拖到这里，或点“选择文件”",
            List.of(".xlsx", ".xls", ".csv"),
            () -> dialogs.open("选择花名册", "工作簿", List.of("*.xlsx")),
            files -> dialogs.inform("收到 " + files.size() + " 个文件"));
    var content = new VBox(24, form, zone);
    content.setMaxWidth(720);
    content.setPadding(new Insets(18));
    var bar = new Toolbar("就业登记");
    bar.primary("保存", "Ctrl+S", () -> {});
    root.setTop(bar);
    root.setCenter(content);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {}
}
