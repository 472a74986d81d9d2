package huimin.recovery;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.journal.JournalRenewal;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.OneTimePassword;
import huimin.platform.security.SlotKeys;
import huimin.platform.settings.FolderSwap;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The door to who can open the cabinet. */
public final class CaseHolderService {
  /** Purpose of a journal's key. */
  private static final String JOURNAL = "journal";

  private final CaseStore store;
  private final CaseAccess access;
  private final Cabinet.Place place;
  private final OfficeSecret secret;
  private final CaseSight sight;
  private volatile boolean renewed;

  CaseHolderService(
      CaseStore store,
      CaseAccess access,
      Cabinet.Place place,
      OfficeSecret secret,
      CaseSight sight) {
    this.sight = sight;
    this.store = store;
    this.access = access;
    this.place = place;
    this.secret = secret;
  }

  /** Everybody who can open it. */
  public List<Holder> list() {
    access.require(CaseAction.HOLDER_VIEW);
    sight.see("holders", CaseAction.HOLDER_VIEW, null, null);
    return store.keys().content().holders();
  }

  /**
   * Lets somebody in: another 康复专干, or the leader named for it. That user opens the cabinet once
   * with the password given out here, and from then on with the own sign-in password.
   *
   * @return the password, shown once
   * @throws RefusedException {@code recovery.holder-exists}, {@code recovery.holders-full}
   */
  public String admit(String user, boolean leader) {
    access.require(CaseAction.HOLDER_CHANGE);
    String name = OfficeKeys.normal(user);
    if (store.keys().content().holder(name).isPresent()) {
      throw new RefusedException("recovery.holder-exists", name);
    }
    String once = OneTimePassword.make();
    var holder = new Holder(name, store.keys().freeSlot(), leader, true);
    store.note(Deed.of(access.session(), CaseAction.HOLDER_CHANGE).on("add:" + holder.slot()));
    store.keys().put(holder, once.toCharArray());
    return once;
  }

  /**
   * From now on this password of the one at work opens the cabinet: after the sign-in password was
   * changed while it is open, and after the first opening.
   */
  public void keep(char[] password) {
    access.require(CaseAction.PASSWORD_KEEP);
    String name = OfficeKeys.normal(access.session().user());
    Holder holder =
        store
            .keys()
            .content()
            .holder(name)
            .orElseThrow(() -> new RefusedException("recovery.no-holder"));
    store.keys().put(new Holder(name, holder.slot(), holder.leader(), false), password);
    store.note(Deed.of(access.session(), CaseAction.PASSWORD_KEEP));
  }

  /**
   * What must be handed out; shown once and kept nowhere.
   *
   * @param recoveryKey the cabinet's new key on paper
   * @param passwords one-time passwords of the holders who remain, by name
   */
  public record Renewed(String recoveryKey, Map<String, String> passwords) {
    /** Without the secrets. */
    @Override
    public String toString() {
      return "Renewed[…]";
    }
  }

  /**
   * Takes somebody out: everything is sealed anew under another secret, for that user may have kept
   * the old one. The cabinet is closed afterwards; the one at work opens it with the own password.
   *
   * @param password of the one at work, as it opens the cabinet
   * @throws RefusedException {@code recovery.not-opened}, {@code recovery.holder-unknown}, {@code
   *     recovery.holder-self}, {@code recovery.not-renewed}; all is then as it was
   */
  public Renewed remove(String user, char[] password) {
    access.require(CaseAction.HOLDER_CHANGE);
    String gone = OfficeKeys.normal(user);
    String own = OfficeKeys.normal(access.session().user());
    SealedContent content = store.keys().content();
    if (content.holder(gone).isEmpty()) {
      throw new RefusedException("recovery.holder-unknown", gone);
    }
    if (gone.equals(own)) {
      throw new RefusedException("recovery.holder-self");
    }
    SlotKeys old = SlotKeys.read(place.folder());
    if (old.unlock(own, password).isEmpty()) {
      throw new RefusedException("recovery.not-opened");
    }
    var made = SlotKeys.make(place.secret());
    var passwords = new TreeMap<String, String>();
    SlotKeys keys = made.keys();
    var holders = new ArrayList<Holder>();
    for (Holder holder : content.holders()) {
      if (!holder.name().equals(gone)) {
        boolean self = holder.name().equals(own);
        String once = self ? null : OneTimePassword.make();
        char[] given = self ? password : once.toCharArray();
        keys = keys.with(holder.slot(), made.secret(), holder.name(), given);
        holders.add(new Holder(holder.name(), holder.slot(), holder.leader(), !self));
        if (!self) {
          passwords.put(holder.name(), once);
        }
      }
    }
    store.note(Deed.of(access.session(), CaseAction.HOLDER_CHANGE).on("remove"));
    var remaining = new SealedContent(List.copyOf(holders), content.keys());
    SlotKeys marked = keys.used(place.secret(), remaining.leaders());
    exchange(marked.holding(made.secret(), remaining.bytes()), made.secret());
    return new Renewed(made.recoveryKey(), passwords);
  }

  private void exchange(SlotKeys keys, OfficeSecret fresh) {
    OfficeDatabase database = store.database();
    database.alone(
        () -> {
          try {
            var swap = new FolderSwap(place.folder());
            Path next = swap.prepare();
            var paths = new OfficePaths(place.folder());
            JournalRenewal.copy(
                paths.journal(),
                secret.key(JOURNAL),
                new OfficePaths(next).journal(),
                fresh.key(JOURNAL));
            keys.write(next);
            swap.decide();
          } catch (IOException e) {
            throw new RefusedException(e, "recovery.not-renewed");
          }
          renewed = true;
          database.close();
          return null;
        });
    OfficeDatabase.settle(place.folder());
  }

  /** Whether the keys were renewed, which closed the cabinet. */
  boolean renewed() {
    return renewed;
  }
}
