package huimin.testkit;

import huimin.exchange.OfficeFounding;
import huimin.platform.account.SignedIn;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OfficeInfo;
import huimin.platform.layout.Layouts;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A demonstration office as {@code init} makes it, with the twelve villages of the samples. */
public final class DemoOffice implements AutoCloseable {
  /** Its only user. */
  public static final String USER = "演示员";

  private static final char[] PASSWORD = "演示用的一句长口令 2026".toCharArray();
  private final Path folder;
  private final OfficeDatabase database;
  private final OfficeSecret secret;

  private DemoOffice(Path folder) {
    this.folder = folder;
    this.secret = OfficeKeys.unlock(folder, USER, PASSWORD);
    this.database = OfficeDatabase.open(folder, secret, TestOffice.CLOCK);
  }

  /** Makes it; close it to delete it. */
  public static DemoOffice create() {
    try {
      Path folder = Files.createTempDirectory("huimin-demo");
      new OfficeFounding(Layouts.bundled(), TestOffice.CLOCK)
          .found(
              new OfficeFounding.Request(
                  folder,
                  new OfficeInfo("安溪镇", "铜梁区", true),
                  sampleFile("村社区名单.csv"),
                  null,
                  List.of("023-45000000", "023-45000001")),
              USER,
              PASSWORD);
      return new DemoOffice(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A bundled workbook by its name. */
  public Path sample(String name) {
    return sampleFile(name);
  }

  private static Path sampleFile(String name) {
    try {
      var bundled = DemoOffice.class.getResource("/demo/" + name);
      var url = bundled != null ? bundled : DemoOffice.class.getResource("/samples/" + name);
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  public OfficeDatabase database() {
    return database;
  }

  /** Its founder at work, who is alone and may do everything. */
  public SignedIn signedIn() {
    return as(session());
  }

  /** Somebody at work. */
  public SignedIn as(Session session) {
    return new SignedIn(database, secret, Access.of(session), false);
  }

  /** The password of its only user; a copy that may be wiped. */
  public static char[] password() {
    return PASSWORD.clone();
  }

  public Session session() {
    return Access.alone(USER);
  }

  public Clock clock() {
    return TestOffice.CLOCK;
  }

  @Override
  public void close() {
    database.close();
    TestOffice.delete(folder);
  }
}
