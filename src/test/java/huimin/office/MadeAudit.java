package huimin.office;

import huimin.platform.security.Action;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A short made-up journal. */
public record MadeAudit(List<AuditLine> lines, ChainState chain) implements AuditSource {
  private static final LocalDateTime START = LocalDateTime.of(2026, 11, 20, 9, 0);

  /** Three days of an office: sign-in, import, export, closing. */
  public static MadeAudit whole() {
    var lines =
        List.of(
            line(1, 0, "王芳", Action.SIGN_IN, null, Map.of()),
            line(
                2,
                0,
                "王芳",
                Action.PERSON_EDIT,
                "import:12",
                Map.of("person", new AuditLine.Counts(120, 3, 0))),
            line(3, 1, "李敏", Action.SIGN_IN_FAILED, null, Map.of()),
            new AuditLine(
                4,
                START.plusDays(1),
                "王芳",
                Action.PERSON_EXPORT,
                "人员",
                "上级检查",
                "区民政局",
                120,
                Map.of()),
            line(
                5,
                2,
                "王芳",
                Action.MONTH_CLOSE,
                "2026-10",
                Map.of("pay_line", new AuditLine.Counts(80, 0, 0))));
    return new MadeAudit(lines, new ChainState(true, 5, "5 · 0a1b-2c3d-4e5f-6071", ""));
  }

  private static AuditLine line(
      long seq,
      int day,
      String user,
      Action action,
      String subject,
      Map<String, AuditLine.Counts> tables) {
    return new AuditLine(seq, START.plusDays(day), user, action, subject, null, null, 0, tables);
  }

  @Override
  public ChainState read(Consumer<AuditLine> each) {
    lines.forEach(each);
    return chain;
  }

  @Override
  public List<ChangedRow> changes(long seq) {
    return seq == 2
        ? List.of(
            new ChangedRow(
                "person", "17", ChangedRow.Kind.UPDATED, List.of("phone", "version", "health")))
        : List.of();
  }
}
