package huimin.secrecy;

import huimin.platform.layout.CellKind;
import huimin.platform.layout.Layout;
import huimin.platform.layout.LayoutColumn;
import huimin.platform.layout.Layouts;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;

/** The program's layouts with a column more in the roster of people. */
final class LeakyExports {
  private LeakyExports() {}

  /**
   * With it.
   *
   * @param field what stands in it
   */
  static Layouts with(String field, String header) {
    var layouts = new ArrayList<Layout>();
    for (Layout layout : Layouts.bundled().all()) {
      layouts.add(layout.target().equals("person") ? wider(layout, field, header) : layout);
    }
    try {
      // No code outside the tests has layouts of its own making.
      Constructor<Layouts> make = Layouts.class.getDeclaredConstructor(List.class);
      make.setAccessible(true);
      return make.newInstance(layouts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Layout wider(Layout layout, String field, String header) {
    var columns = new ArrayList<>(layout.columns());
    columns.add(
        new LayoutColumn(
            field, null, header, null, CellKind.TEXT, null, false, 20, false, 6, false));
    return new Layout(
        layout.name(), layout.target(), layout.titleWords(), layout.byNameOnly(), columns);
  }
}
