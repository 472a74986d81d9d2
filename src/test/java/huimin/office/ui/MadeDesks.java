package huimin.office.ui;

import huimin.office.AuditService;
import huimin.office.HealthCheck;
import huimin.office.HealthLine;
import huimin.office.HealthProbe;
import huimin.office.MadeAudit;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.task.Progress;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Desks that remember what was done at them. */
public final class MadeDesks implements UserDesk, BackupDesk, SettingDesk {
  /** What was done. */
  public final List<String> log = new ArrayList<>();

  private final List<UserLine> users =
      new ArrayList<>(
          List.of(
              new UserLine("周敏", Set.of(Role.ADMINISTRATOR), true, false, true, "2026-11-01"),
              new UserLine("王芳", Set.of(Role.CIVIL), true, false, true, "2026-11-02"),
              new UserLine("李强", Set.of(Role.SOCIAL), true, true, true, "2026-11-20"),
              new UserLine("赵兰", Set.of(Role.LEADER), false, false, true, "2026-11-02")));

  /** The desks of an office for somebody. */
  public SystemDesks desks(TestOffice office, Access access) {
    var reports = new Reports();
    var audit =
        new AuditService(
            MadeAudit.whole(), office.database(), access, reports, "安溪镇", office.clock());
    var health =
        new HealthCheck(
            List.of(
                probe(HealthLine.good("content", "与流水逐表比对，26 张表、14,204 行全部一致。")),
                probe(HealthLine.note("second", "第二处备份已是 3 天前。请插上U盘，在“备份”页按“备份到U盘”。")),
                probe(HealthLine.fault("disk", "磁盘只剩 0.2 GB，可能存不下新内容。请清理磁盘后再办理业务。"))),
            office.database(),
            access,
            reports,
            "安溪镇",
            office.clock());
    return new SystemDesks(
        access,
        audit,
        health,
        this,
        this,
        this,
        (password, progress) ->
            new SecretDesk.Renewed("AAAA-BBBB-CCCC", Map.of("王芳", "k7mf-3tqa-92xe")),
        (old, password) -> log.add("password"));
  }

  private static HealthProbe probe(HealthLine line) {
    return new HealthProbe() {
      @Override
      public String code() {
        return line.code();
      }

      @Override
      public List<HealthLine> look(Progress progress) {
        return List.of(line);
      }
    };
  }

  @Override
  public List<UserLine> users() {
    return List.copyOf(users);
  }

  @Override
  public void add(String name, Set<Role> roles, char[] password) {
    if (name.isEmpty()) {
      throw new RefusedException("security.user-name");
    }
    log.add("add " + name + " " + roles + " " + new String(password));
    users.add(new UserLine(name, roles, true, true, true, "2026-11-22"));
  }

  @Override
  public void roles(String name, Set<Role> roles) {
    log.add("roles " + name + " " + roles);
  }

  @Override
  public void lock(String name) {
    log.add("lock " + name);
  }

  @Override
  public void unlock(String name, char[] password) {
    log.add("unlock " + name + " " + new String(password));
  }

  @Override
  public void reset(String name, char[] password) {
    log.add("reset " + name + " " + new String(password));
  }

  @Override
  public String proposal() {
    return "k7mf-3tqa-92xe-h4dp";
  }

  private static BackupLine line(int day, boolean second, boolean good) {
    return new BackupLine(
        Path.of("/backup/惠民备份-202611" + day + "-090000.hmb"),
        second,
        LocalDateTime.of(2026, 11, day, 9, 0),
        "王芳",
        second ? "手动备份" : "每日备份",
        "14,204",
        "1,204,311.00",
        good,
        good ? "恢复后逐表比对：26 张表的行数、金额、校验码全部一致" : "登记中没有核验记录");
  }

  @Override
  public List<BackupLine> backups() {
    return List.of(line(22, false, true), line(21, true, true), line(20, false, false));
  }

  @Override
  public BackupLine here(Progress progress) {
    log.add("backup here");
    return line(22, false, true);
  }

  @Override
  public BackupLine to(Path folder, Progress progress) {
    log.add("backup to " + folder);
    return line(22, true, false);
  }

  @Override
  public Sides look(Path file) {
    return new Sides("2026-11-21 09:00，14,204 行", "2026-11-22 09:00，14,260 行");
  }

  @Override
  public String restore(Path file, Path folder, Progress progress) {
    log.add("restore to " + folder);
    return "14,204 行已恢复。";
  }

  @Override
  public Settings read() {
    return new Settings(5, null);
  }

  @Override
  public void save(Settings settings) {
    log.add("minutes " + settings.lockMinutes());
  }
}
