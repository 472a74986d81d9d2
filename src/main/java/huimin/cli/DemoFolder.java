package huimin.cli;

import huimin.Wiring;
import huimin.exchange.OfficeFounding;
import huimin.platform.db.OfficeInfo;
import huimin.platform.settings.OutputFolder;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Where the demonstration lives: the office, the bundled workbooks, what comes out, and the
 * password made up for it. Everybody in it is fictional, so the password may lie beside it.
 */
final class DemoFolder {
  static final String USER = "演示员";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String VILLAGES = "村社区名单.csv";
  private static final List<String> ROSTERS =
      List.of(
          "人员信息台账.xlsx",
          "2026年10月城乡低保发放花名册.xlsx",
          "特困人员供养台账.xls",
          "2026年10月临时救助审批发放汇总表.xlsx",
          "就业安置台账.xlsx");
  private static final List<String> PHONES = List.of("023-45000000", "023-45000001");

  private final Path root;
  private final String password;

  private DemoFolder(Path root, String password) {
    this.root = root;
    this.password = password;
  }

  /**
   * A fresh folder; an older demonstration in it makes way.
   *
   * @throws RefusedException when the folder holds anything else
   */
  static DemoFolder fresh(Path root) {
    OutputFolder.make(root);
    byte[] random = new byte[12];
    new SecureRandom().nextBytes(random);
    var folder = new DemoFolder(root.toAbsolutePath(), "demo-" + HexFormat.of().formatHex(random));
    try {
      folder.clear();
      Files.writeString(folder.passwordFile(), folder.password, StandardCharsets.UTF_8);
      for (String name : ROSTERS) {
        folder.unpack(name);
      }
      folder.unpack(VILLAGES);
    } catch (IOException e) {
      throw new RefusedException(e, "settings.folder-not-made", root);
    }
    return folder;
  }

  private void clear() throws IOException {
    boolean older = Files.exists(passwordFile());
    try (var entries = Files.list(root)) {
      if (!older && entries.findAny().isPresent()) {
        throw new RefusedException("cli.demo.folder-in-use", root);
      }
    }
    for (Path own : List.of(office(), source(), output())) {
      if (Files.exists(own)) {
        try (var files = Files.walk(own)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private void unpack(String name) throws IOException {
    OutputFolder.make(source());
    try (InputStream in = DemoFolder.class.getResourceAsStream("/demo/" + name)) {
      Files.copy(in, source().resolve(name));
    }
  }

  void found(Clock clock) {
    var request =
        new OfficeFounding.Request(
            office(),
            new OfficeInfo(
                Messages.text("cli.demo.office"), Messages.text("cli.demo.district"), true),
            source().resolve(VILLAGES),
            null,
            PHONES);
    Wiring.founding(clock).found(request, USER, password());
  }

  /** The day the bundled workbooks are about. */
  Clock clock() {
    ZoneId zone = ZoneId.systemDefault();
    return Clock.fixed(TODAY.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant(), zone);
  }

  List<Path> rosters() {
    return ROSTERS.stream().map(source()::resolve).toList();
  }

  Path office() {
    return root.resolve("台账");
  }

  Path source() {
    return root.resolve("来表");
  }

  Path output() {
    return root.resolve("输出");
  }

  Path passwordFile() {
    return root.resolve("演示口令.txt");
  }

  char[] password() {
    return password.toCharArray();
  }
}
