package huimin;

import huimin.office.HealthLine;
import huimin.office.HealthProbe;
import huimin.person.AttachmentCheck;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether every attachment is there and whole; the room 台账 may not look at people itself. */
record AttachmentProbe(AttachmentCheck attachments) implements HealthProbe {
  private static final int SHOWN = 20;
  private static final double MEGABYTE = 1 << 20;

  @Override
  public String code() {
    return "attachment";
  }

  @Override
  public List<HealthLine> look(Progress progress) {
    AttachmentCheck.Found found = attachments.look(progress);
    var lines = new ArrayList<HealthLine>();
    if (!found.missing().isEmpty()) {
      lines.add(fault("office.health.attachment.missing", found.missing()));
    }
    if (!found.changed().isEmpty()) {
      lines.add(fault("office.health.attachment.changed", found.changed()));
    }
    if (found.isWhole()) {
      lines.add(HealthLine.good(code(), whole(found)));
    }
    return lines;
  }

  private HealthLine fault(String key, List<String> which) {
    String some = String.join("；", which.subList(0, Math.min(SHOWN, which.size())));
    return HealthLine.fault(code(), Messages.text(key, which.size(), some));
  }

  private static String whole(AttachmentCheck.Found found) {
    String size = String.format(Locale.ROOT, "%,.1f", found.bytes() / MEGABYTE);
    String words =
        found.files() == 0
            ? Messages.text("office.health.attachment.none")
            : Messages.text("office.health.attachment.good", found.files(), size);
    return found.spare() == 0
        ? words
        : words + Messages.text("office.health.attachment.spare", found.spare());
  }
}
