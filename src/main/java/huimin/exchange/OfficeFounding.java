package huimin.exchange;

import huimin.person.VillageImport;
import huimin.platform.account.AccountService;
import huimin.platform.backup.BeforeRisk;
import huimin.platform.db.Deed;
import huimin.platform.db.Leftovers;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OfficeInfo;
import huimin.platform.layout.Layout;
import huimin.platform.layout.Layouts;
import huimin.platform.layout.RosterImport;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.Session;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.policy.ParameterRow;
import huimin.policy.PolicyImports;
import huimin.policy.PolicyService;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a new office folder: keys, database, villages, programmes, dated standards. Villages and
 * policy come in through the same imports as every other sheet. What fails leaves nothing behind.
 */
public final class OfficeFounding {
  private static final List<String> BUNDLED_POLICY =
      List.of("programmes.csv", "policies.csv", "parameters.csv", "calendar.csv");
  private static final LocalDate EVER = LocalDate.of(2016, 1, 1);
  private final Layouts layouts;
  private final Clock clock;

  /** Founding with these layouts. */
  public OfficeFounding(Layouts layouts, Clock clock) {
    this.layouts = layouts;
    this.clock = clock;
  }

  /**
   * What a new office is made of.
   *
   * @param policy workbook of programmes and standards, or null for the bundled examples
   * @param phones supervision telephones of town and district, for notices
   */
  public record Request(
      Path folder, OfficeInfo office, Path villages, Path policy, List<String> phones) {}

  /** A made office: the recovery key is shown once and never again. */
  public record Founded(String recoveryKey, int villages) {}

  /** Makes the office; refused, with nothing left behind, when anything is wrong with it. */
  public Founded found(Request request, String user, char[] password) {
    var paths = new OfficePaths(request.folder());
    if (Files.exists(paths.keys())
        || Files.exists(paths.keysCopy())
        || Files.exists(paths.database())
        || Files.exists(paths.journal())) {
      throw new RefusedException("exchange.office-exists", request.folder());
    }
    boolean done = false;
    try {
      makeFolder(paths);
      OfficeKeys.Created keys = OfficeKeys.create(request.folder(), user, password);
      try (OfficeDatabase database =
          OfficeDatabase.create(request.folder(), keys.secret(), clock)) {
        int villages = fill(database, request, Access.alone(OfficeKeys.normal(user)));
        done = true;
        return new Founded(keys.recoveryKey(), villages);
      }
    } finally {
      if (!done) {
        removeHalfMade(paths);
      }
    }
  }

  private static void makeFolder(OfficePaths paths) {
    try {
      paths.makeFolder();
    } catch (IOException e) {
      throw new RefusedException(e, "db.read-only", paths.folder());
    }
  }

  private int fill(OfficeDatabase database, Request request, Session session) {
    Access access = Access.of(session);
    database.write(
        Deed.of(session, Action.OFFICE_FOUND),
        tx -> {
          LocalDateTime now = LocalDateTime.now(clock);
          request.office().insert(tx, now, session.user());
          AccountService.found(tx, now, session.user());
          return null;
        });
    var imports = new ArrayList<RosterImport>(PolicyImports.all());
    imports.add(VillageImport.create());
    var service = new ImportService(database, access, imports, BeforeRisk.NONE, clock);
    int villages = take(service, request.villages(), List.of(layouts.named("村社区名单")), session);
    if (request.policy() == null) {
      takeBundledPolicy(service, session);
    } else {
      take(service, request.policy(), policyLayouts(), session);
    }
    new PolicyService(database, access).add(ownParameters(request), session);
    return villages;
  }

  /** The layouts of a policy workbook. */
  public List<Layout> policyLayouts() {
    return layouts.all().stream()
        .filter(l -> PolicyImports.all().stream().anyMatch(i -> i.target().equals(l.target())))
        .toList();
  }

  private static int take(ImportService service, Path file, List<Layout> choice, Session session) {
    ImportResult result =
        service.run(new ImportRequest(file, choice, null, false), session, Progress.NONE);
    if (result.isRefused()) {
      RowProblem first =
          result.problems().stream().filter(RowProblem::error).findFirst().orElseThrow();
      throw new RefusedException(
          "exchange.row-refused", result.file(), first.row(), first.column(), first.message());
    }
    return result.read();
  }

  private void takeBundledPolicy(ImportService service, Session session) {
    for (String name : BUNDLED_POLICY) {
      Path folder = null;
      try (InputStream in = OfficeFounding.class.getResourceAsStream("/policy/" + name)) {
        folder = Files.createTempDirectory("huimin-policy");
        Path copy = folder.resolve(Messages.text("exchange.founding.policy-file", name));
        Files.write(copy, in.readAllBytes());
        take(service, copy, policyLayouts(), session);
        delete(copy);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        delete(folder);
      }
    }
  }

  /** What notices say about the office itself. */
  private static List<ParameterRow> ownParameters(Request request) {
    String town = request.office().name();
    String source = Messages.text("exchange.founding.source");
    String blank = Messages.text("exchange.founding.phone-blank");
    List<String> phones = request.phones();
    return List.of(
        own("notice.town", town, source),
        own(
            "notice.issuer",
            Messages.text("exchange.founding.issuer", request.office().district(), town),
            source),
        own(
            "notice.number-prefix",
            Messages.text("exchange.founding.prefix", town.replaceFirst("(镇|乡|街道)$", "")),
            source),
        own(
            "notice.phone.town",
            Messages.text(
                "exchange.founding.phone-town", town, phones.isEmpty() ? blank : phones.get(0)),
            source),
        own(
            "notice.phone.district",
            Messages.text(
                "exchange.founding.phone-district",
                request.office().district(),
                phones.size() < 2 ? blank : phones.get(1)),
            source));
  }

  private static ParameterRow own(String code, String value, String source) {
    return new ParameterRow(code, value, null, EVER, source);
  }

  private static void removeHalfMade(OfficePaths paths) {
    Leftovers.removeJournal(paths.folder());
    List.of(
            paths.keys(),
            paths.keysCopy(),
            paths.attempts(),
            paths.database(),
            paths.closeMark(),
            paths.lock())
        .forEach(OfficeFounding::delete);
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
