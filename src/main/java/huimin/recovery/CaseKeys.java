package huimin.recovery;

import huimin.platform.security.OfficeSecret;
import huimin.platform.security.SlotKeys;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holders and case keys of an open cabinet; every change is on the disk when it returns. */
final class CaseKeys {
  /** Of what belongs to no case. */
  static final long OFFICE = 0;

  private final Path folder;
  private final OfficeSecret office;
  private final OfficeSecret secret;
  private SlotKeys file;
  private SealedContent content;

  /**
   * The keys in a folder.
   *
   * @param office the office's own secret, under which is said who finds the way in
   * @param secret what the keys open
   */
  CaseKeys(Path folder, OfficeSecret office, OfficeSecret secret) {
    this.folder = folder;
    this.office = office;
    this.secret = secret;
    this.file = SlotKeys.read(folder);
    this.content = SealedContent.of(file.content(secret));
  }

  synchronized SealedContent content() {
    return content;
  }

  synchronized Optional<byte[]> of(long caseId) {
    return Optional.ofNullable(content.keys().get(caseId));
  }

  synchronized Set<Long> cases() {
    return Set.copyOf(content.keys().keySet());
  }

  /**
   * A slot nobody has.
   *
   * @throws RefusedException {@code recovery.holders-full}
   */
  synchronized int freeSlot() {
    Set<Integer> taken = content.holders().stream().map(Holder::slot).collect(Collectors.toSet());
    return IntStream.rangeClosed(1, SlotKeys.SLOTS)
        .filter(slot -> !taken.contains(slot))
        .findFirst()
        .orElseThrow(() -> new RefusedException("recovery.holders-full", SlotKeys.SLOTS));
  }

  /** A key of a new case, before anything is written under it. */
  synchronized byte[] add(long caseId) {
    byte[] key = CaseCipher.freshKey();
    change(content.withKey(caseId, key), keys -> keys);
    return key;
  }

  /** Destroys a case's key: nothing sealed under it can be read any more. */
  synchronized void destroy(long caseId) {
    change(content.withoutKey(caseId), keys -> keys);
  }

  /** Gives a holder another password, or a new holder the first. */
  synchronized void put(Holder holder, char[] password) {
    change(content.with(holder), keys -> keys.with(holder.slot(), secret, holder.name(), password));
  }

  /** Says under the office's present secret that the files are in use. */
  synchronized void mark() {
    if (file.mark(office) != SlotKeys.Mark.USED) {
      change(content, keys -> keys);
    }
  }

  private void change(SealedContent next, UnaryOperator<SlotKeys> slots) {
    SlotKeys changed = slots.apply(file).used(office, next.leaders()).holding(secret, next.bytes());
    changed.write(folder);
    file = changed;
    content = next;
  }
}
