package huimin.recovery;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OfficeInfo;
import huimin.platform.db.TableSet;
import huimin.platform.journal.JournalLikeness;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Role;
import huimin.platform.security.SlotKeys;
import huimin.platform.settings.FolderTree;
import huimin.platform.settings.OfficePaths;
import huimin.policy.RestDays;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The closed cabinet of an open office: whether it is in use, its founding and its opening. It asks
 * for the role first; holding the key is proved by the password itself.
 */
public final class Cabinet {
  /** The cabinet's tables; its database file is only there while it is open. */
  static final TableSet TABLES = new TableSet("db/cabinet", "1", false);

  /** Wrong earlier passwords in one session; beyond it the program must be started anew. */
  private static final int MOST_FAILURES = 5;

  private final Place place;
  private final CaseAccess access;
  private final Consumer<char[]> signIn;
  private int failures;

  /**
   * Where a cabinet stands.
   *
   * @param office the office's folder
   * @param secret the office's, for nothing but the mark that the cabinet is in use
   * @param placements who has a job, asked of the office's own placements
   * @param restDays the office's calendar, asked each time
   * @param town the office's name, for returns
   */
  public record Place(
      Path office,
      OfficeSecret secret,
      CasePeople people,
      PlacedPeople placements,
      Supplier<RestDays> restDays,
      String town,
      Clock clock) {
    Path folder() {
      return new OfficePaths(office).annex();
    }

    /** Without the secret. */
    @Override
    public String toString() {
      return "Place[…]";
    }
  }

  /**
   * The cabinet of an office.
   *
   * @param signIn refuses a password that is not the sign-in password of the one at work; counts
   */
  public Cabinet(Place place, Access access, Consumer<char[]> signIn) {
    this.place = place;
    this.access = new CaseAccess(access);
    this.signIn = signIn;
  }

  /**
   * A cabinet just made.
   *
   * @param recoveryKey its own key on paper, shown once
   */
  public record Enabled(OpenCabinet cabinet, String recoveryKey) {
    /** Without the key. */
    @Override
    public String toString() {
      return "Enabled[…]";
    }
  }

  /**
   * Whether the one at work has anything to do with it: a 康复专干, or a leader who was let in. For all
   * others no screen may show that it exists.
   */
  public boolean isForMe() {
    return mayEnable() || (access.allows(CaseAction.CABINET_OPEN) && isLetIn());
  }

  private boolean isLetIn() {
    OfficeDatabase.settle(place.folder());
    return SlotKeys.exist(place.folder())
        && SlotKeys.read(place.folder()).isNamed(place.secret(), access.session().user());
  }

  /** Whether the one at work may put it into use. */
  public boolean mayEnable() {
    return access.allows(CaseAction.CABINET_ENABLE);
  }

  /**
   * Whether somebody has put it into use; also true where the office cannot tell: it was restored
   * from before its secret was renewed.
   *
   * @throws RefusedException {@code recovery.not-permitted}
   */
  public boolean isEnabled() {
    access.require(CaseAction.CABINET_OPEN);
    return SlotKeys.exist(place.folder())
        && SlotKeys.read(place.folder()).mark(place.secret()) != SlotKeys.Mark.FREE;
  }

  /**
   * Puts the cabinet into use: an empty one takes the place of the files nobody could open. The one
   * at work is its first holder.
   *
   * @param password the sign-in password
   * @throws RefusedException {@code recovery.not-permitted}, {@code recovery.enabled-already},
   *     {@code recovery.not-made}, and what signing in refuses
   */
  public Enabled enable(char[] password) {
    access.require(CaseAction.CABINET_ENABLE);
    signIn.accept(password);
    SlotKeys.Mark mark = SlotKeys.read(place.folder()).mark(place.secret());
    if (mark == SlotKeys.Mark.USED) {
      throw new RefusedException("recovery.enabled-already");
    }
    Path beside = place.office().resolve("annex.new");
    try {
      FolderTree.delete(beside);
      SlotKeys.Made made = make(beside, password);
      if (mark == SlotKeys.Mark.UNKNOWN) { // maybe somebody's: kept
        Files.move(place.folder(), aside());
      }
      FolderTree.delete(place.folder());
      Files.move(beside, place.folder());
      return new Enabled(over(made.secret(), OpeningPurpose.SERVICE), made.recoveryKey());
    } catch (IOException e) {
      throw new RefusedException(e, "recovery.not-made");
    }
  }

  private Path aside() {
    Path aside = place.office().resolve("annex.1");
    for (int i = 2; Files.exists(aside); i++) {
      aside = place.office().resolve("annex." + i);
    }
    return aside;
  }

  private SlotKeys.Made make(Path folder, char[] password) {
    String user = OfficeKeys.normal(access.session().user());
    SlotKeys.Made made = SlotKeys.make(place.secret());
    var holder = new Holder(user, 1, false, false);
    var keys = new TreeMap<Long, byte[]>();
    keys.put(CaseKeys.OFFICE, CaseCipher.freshKey());
    var content = new SealedContent(List.of(holder), keys);
    SlotKeys filled =
        made.keys()
            .with(holder.slot(), made.secret(), user, password)
            .holding(made.secret(), content.bytes());
    try (OfficeDatabase database = Cabinet.TABLES.create(folder, made.secret(), place.clock())) {
      database.write(
          Deed.of(access.session(), CaseAction.CABINET_ENABLE),
          tx -> {
            new OfficeInfo("annex", "annex", true)
                .insert(tx, LocalDateTime.now(place.clock()), user);
            return null;
          });
      for (int i = JournalLikeness.records(); i > 0; i--) {
        String filling = "x".repeat(new SecureRandom().nextInt(1_500));
        database.write(Deed.ofProgram(CaseAction.NOTHING).because(filling), tx -> null);
      }
    }
    filled.write(folder);
    return made;
  }

  /**
   * Opens it with the sign-in password.
   *
   * @throws RefusedException {@code recovery.not-permitted}, {@code recovery.not-opened} (never let
   *     in, or the sign-in password was changed since: then {@link #openWith}), and what signing in
   *     refuses
   */
  public OpenCabinet open(char[] password, OpeningPurpose purpose) {
    access.require(CaseAction.CABINET_OPEN);
    signIn.accept(password);
    OfficeDatabase.settle(place.folder());
    OfficeSecret secret =
        SlotKeys.read(place.folder())
            .unlock(access.session().user(), password)
            .orElseThrow(() -> new RefusedException("recovery.not-opened"));
    return over(secret, purpose);
  }

  /**
   * Opens it with an earlier password, or the one another holder gave; from now on the sign-in
   * password opens it.
   *
   * @throws RefusedException as {@link #open}, and {@code recovery.too-many}
   */
  public OpenCabinet openWith(char[] password, char[] earlier, OpeningPurpose purpose) {
    access.require(CaseAction.CABINET_OPEN);
    signIn.accept(password);
    OfficeSecret secret =
        tried(() -> SlotKeys.read(place.folder()).unlock(access.session().user(), earlier));
    OpenCabinet cabinet = over(secret, purpose);
    cabinet.holders().keep(password);
    return cabinet;
  }

  /**
   * Opens it with its own key on paper: the way out when a holder's earlier password is forgotten,
   * and for a 康复专干 who comes after the last one has gone.
   *
   * @throws RefusedException as {@link #openWith}, {@code security.recovery-mistyped}, {@code
   *     recovery.no-holder}
   */
  public OpenCabinet openWithPaper(char[] password, String paper, OpeningPurpose purpose) {
    access.require(CaseAction.CABINET_OPEN);
    signIn.accept(password);
    OfficeSecret secret = tried(() -> SlotKeys.read(place.folder()).unlockWithRecovery(paper));
    String user = OfficeKeys.normal(access.session().user());
    var keys = new CaseKeys(place.folder(), place.secret(), secret);
    if (keys.content().holder(user).isEmpty() && access.allows(CaseAction.HOLDER_CHANGE)) {
      keys.put(new Holder(user, keys.freeSlot(), false, false), password);
    }
    OpenCabinet cabinet = over(secret, purpose);
    cabinet.holders().keep(password);
    return cabinet;
  }

  /**
   * The sign-in password was changed while the cabinet is closed: whoever could open it with the
   * old one opens it with the new one. For anybody else nothing happens.
   */
  public void passwordChanged(char[] old, char[] password) {
    if (isForMe()) {
      secretOf(old)
          .ifPresent(
              secret -> keep(new CaseKeys(place.folder(), place.secret(), secret), password));
    }
  }

  private void keep(CaseKeys keys, char[] password) {
    String user = OfficeKeys.normal(access.session().user());
    keys.content()
        .holder(user)
        .ifPresent(
            holder -> keys.put(new Holder(user, holder.slot(), holder.leader(), false), password));
  }

  private Optional<OfficeSecret> secretOf(char[] password) {
    OfficeDatabase.settle(place.folder());
    return SlotKeys.exist(place.folder())
        ? SlotKeys.read(place.folder()).unlock(access.session().user(), password)
        : Optional.empty();
  }

  private OfficeSecret tried(Supplier<Optional<OfficeSecret>> way) {
    OfficeDatabase.settle(place.folder());
    if (failures >= MOST_FAILURES) {
      throw new RefusedException("recovery.too-many", MOST_FAILURES);
    }
    failures++;
    OfficeSecret secret = way.get().orElseThrow(() -> new RefusedException("recovery.not-opened"));
    failures = 0;
    return secret;
  }

  private OpenCabinet over(OfficeSecret secret, OpeningPurpose purpose) {
    OfficeDatabase database = Cabinet.TABLES.open(place.folder(), secret, place.clock());
    boolean done = false;
    try {
      var keys = new CaseKeys(place.folder(), place.secret(), secret);
      requireHolder(keys);
      keys.mark();
      database.write(
          Deed.of(access.session(), CaseAction.CABINET_OPEN).because(purpose.name()), tx -> null);
      var store = new CaseStore(database, keys, place.clock());
      store.tidyKeys();
      done = true;
      return new OpenCabinet(store, place, access, secret);
    } finally {
      if (!done) {
        database.close();
      }
    }
  }

  /** The key alone is not enough: the role must fit what one was let in as. */
  private void requireHolder(CaseKeys keys) {
    Holder holder =
        keys.content()
            .holder(OfficeKeys.normal(access.session().user()))
            .orElseThrow(() -> new RefusedException("recovery.no-holder"));
    Role role = holder.leader() ? Role.LEADER : Role.RECOVERY;
    if (!access.session().roles().contains(role)) {
      throw new RefusedException("recovery.not-permitted");
    }
  }
}
