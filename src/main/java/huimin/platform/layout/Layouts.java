package huimin.platform.layout;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** All layouts the program knows: the files named in {@code /layouts/index.txt}. */
public final class Layouts {
  private final List<Layout> all;

  private Layouts(List<Layout> all) {
    this.all = List.copyOf(all);
  }

  /** Reads the bundled descriptions; a faulty one is a programming error and fails the start. */
  public static Layouts bundled() {
    var mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    var layouts = new ArrayList<Layout>();
    try (InputStream index = Layouts.class.getResourceAsStream("/layouts/index.txt")) {
      for (String file : new String(index.readAllBytes()).split("\\s+")) {
        try (InputStream in = Layouts.class.getResourceAsStream("/layouts/" + file)) {
          layouts.add(mapper.readValue(in, Layout.class));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Layouts(layouts);
  }

  /** Every layout. */
  public List<Layout> all() {
    return all;
  }

  /** The layout of a name. */
  public Layout named(String name) {
    return all.stream()
        .filter(layout -> layout.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "layout.unknown-layout",
                    name,
                    String.join("、", all.stream().map(Layout::name).toList())));
  }
}
