package huimin.notice.ui;

import huimin.platform.report.ReportPages;
import huimin.text.Messages;
import java.nio.file.Path;
import java.util.Locale;

/** What a notice is saved as. */
public enum NoticeFormat {
  PDF,
  DOCX,
  XLSX;

  /** The end of the file's name, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return Messages.text("notice.view.format." + ending());
  }

  Path write(ReportPages pages, Path file) {
    switch (this) {
      case PDF -> pages.savePdf(file);
      case DOCX -> pages.saveDocx(file);
      case XLSX -> pages.saveXlsx(file);
    }
    return file;
  }
}
