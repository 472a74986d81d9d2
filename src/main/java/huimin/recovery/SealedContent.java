package huimin.recovery;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the key file carries sealed: who has which slot, and the key of each case. It stands in no
 * journal, so that a key taken out of it is gone.
 *
 * @param keys by case; 0 is for what belongs to no case
 */
record SealedContent(List<Holder> holders, SortedMap<Long, byte[]> keys) {

  static SealedContent of(byte[] bytes) {
    try {
      return new ObjectMapper().readValue(bytes, SealedContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      return new ObjectMapper().writeValueAsBytes(this);
    } catch (JacksonException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<Holder> holder(String name) {
    return holders.stream().filter(holder -> holder.name().equals(name)).findFirst();
  }

  /** Names of those who find the place by having been let in: their role alone does not show it. */
  List<String> leaders() {
    return holders.stream().filter(Holder::leader).map(Holder::name).toList();
  }

  /** The same with a holder added or changed. */
  SealedContent with(Holder holder) {
    var more = new ArrayList<>(holders);
    more.removeIf(other -> other.name().equals(holder.name()));
    more.add(holder);
    return new SealedContent(List.copyOf(more), keys);
  }

  SealedContent withKey(long caseId, byte[] key) {
    var more = new TreeMap<>(keys);
    more.put(caseId, key);
    return new SealedContent(holders, more);
  }

  SealedContent withoutKey(long caseId) {
    var fewer = new TreeMap<>(keys);
    fewer.remove(caseId);
    return new SealedContent(holders, fewer);
  }
}
