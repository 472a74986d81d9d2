package huimin.platform.sheet;

import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** An .xlsx or .xlsm: POI finds the parts, the rows are pulled from the XML without a model. */
final class OoxmlWorkbook implements Workbook {
  private final Path file;
  private final Limits limits;
  private final Progress progress;
  private final OPCPackage parts;
  private final List<Sheet> sheets = new ArrayList<>();
  private PackagePart sharedPart;
  private OoxmlStyles styles;
  private SharedStrings strings;
  private boolean from1904;

  static OoxmlWorkbook open(Path file, Limits limits, Progress progress)
      throws IOException, InvalidFormatException, XMLStreamException {
    var zip = new BoundedZip(file, limits);
    boolean opened = false;
    try {
      var book = new OoxmlWorkbook(file, limits, progress, OPCPackage.open(zip));
      opened = true;
      return book;
    } finally {
      if (!opened) {
        zip.close();
      }
    }
  }

  private OoxmlWorkbook(Path file, Limits limits, Progress progress, OPCPackage parts)
      throws IOException, InvalidFormatException, XMLStreamException {
    this.file = file;
    this.limits = limits;
    this.progress = progress;
    this.parts = parts;
    PackagePart main = mainPart();
    String type = main.getContentType();
    if (type.contains("sheet.binary")) {
      throw new RefusedException("sheet.xlsb-unsupported", Guard.name(file));
    }
    if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
      throw new RefusedException("sheet.not-a-workbook", Guard.name(file));
    }
    Map<String, PackagePart> worksheets = new HashMap<>();
    PackagePart stylesPart = null;
    for (PackageRelationship link : main.getRelationships()) {
      String kind = kind(link);
      if (link.getTargetMode() == TargetMode.INTERNAL
          && List.of("worksheet", "styles", "sharedStrings").contains(kind)) {
        PackagePart part = Objects.requireNonNull(main.getRelatedPart(link), link.getId());
        switch (kind) {
          case "worksheet" -> worksheets.put(link.getId(), part);
          case "styles" -> stylesPart = part;
          default -> sharedPart = part;
        }
      }
    }
    styles = OoxmlStyles.read(stylesPart);
    readTabs(main, worksheets);
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void close() {
    // Opened for reading: revert lets go of the file without any attempt to save.
    parts.revert();
  }

  private PackagePart mainPart() throws InvalidFormatException {
    for (PackageRelationship link : parts.getRelationships()) {
      if (kind(link).equals("officeDocument")) {
        PackagePart main = parts.getPart(link);
        if (main != null) {
          return main;
        }
      }
    }
    throw new RefusedException("sheet.not-a-workbook", Guard.name(file));
  }

  /** The last word of a relationship's type: the same in strict and transitional files. */
  private static String kind(PackageRelationship link) {
    String type = link.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private void readTabs(PackagePart main, Map<String, PackagePart> worksheets)
      throws IOException, XMLStreamException {
    try (var xml = new XmlPart(main)) {
      while (xml.nextElement()) {
        if (xml.name().equals("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (xml.name().equals("sheet")) {
          PackagePart part = worksheets.get(String.valueOf(xml.attribute("id")));
          String state = xml.attribute("state");
          // Sheets of charts have no rows and are no worksheets.
          if (part != null) {
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new Tab(String.valueOf(xml.attribute("name")), hidden, part));
          }
        }
      }
    }
  }

  private SharedStrings strings() throws IOException, XMLStreamException {
    if (strings == null) {
      strings = SharedStrings.read(sharedPart, progress);
    }
    return strings;
  }

  private final class Tab implements Sheet {
    private final String name;
    private final boolean hidden;
    private final PackagePart part;

    private Tab(String name, boolean hidden, PackagePart part) {
      this.name = name;
      this.hidden = hidden;
      this.part = part;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean hidden() {
      return hidden;
    }

    @Override
    public void forEach(Consumer<SheetRow> consumer) {
      Guard.reading(
          file,
          () -> {
            var flow = new RowFlow(file, name, limits, progress, consumer);
            try (var xml = new XmlPart(part)) {
              new OoxmlRows(xml, new OoxmlValues(strings(), styles, from1904), flow).read();
              xml.finish();
            }
            return null;
          });
    }
  }
}
