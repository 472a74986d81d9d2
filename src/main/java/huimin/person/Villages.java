package huimin.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The office's villages, found by id or by the name a roster uses. */
public final class Villages {
  private final Map<Long, Village> byId = new LinkedHashMap<>();
  private final Map<String, Village> byName = new HashMap<>();

  Villages(Collection<Village> villages) {
    for (Village village : villages) {
      byId.put(village.id(), village);
      byName.put(village.name(), village);
      byName.putIfAbsent(bare(village.name()), village);
    }
  }

  /** In the office's order. */
  public List<Village> all() {
    return List.copyOf(byId.values());
  }

  /** The village of an id, or null. */
  public Village of(Long id) {
    return id == null ? null : byId.get(id);
  }

  /** The name of an id, "" for none. */
  public String name(Long id) {
    Village village = of(id);
    return village == null ? "" : village.name();
  }

  /** The village a roster means: 青石村 and 青石 are the same; null when unknown. */
  public Village named(String name) {
    Village village = byName.get(name);
    return village != null ? village : byName.get(bare(name));
  }

  /** Ids of the villages whose names begin so, with or without 村. */
  public Set<Long> startingWith(String text) {
    String start = bare(text);
    return byId.values().stream()
        .filter(village -> !start.isEmpty() && village.name().startsWith(start))
        .map(Village::id)
        .collect(Collectors.toSet());
  }

  private static String bare(String name) {
    return name.replaceFirst("(村|社区|居委会|村委会)$", "");
  }
}
