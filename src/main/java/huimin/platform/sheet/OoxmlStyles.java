package huimin.platform.sheet;

import huimin.platform.sheet.DateFormats.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Which cell styles of an OOXML workbook show dates; nothing else of styles matters to reading. */
final class OoxmlStyles {
  private final List<Shape> shapes = new ArrayList<>();

  /**
   * @param part null when the workbook has no styles
   */
  static OoxmlStyles read(PackagePart part) throws IOException, XMLStreamException {
    var styles = new OoxmlStyles();
    if (part == null) {
      return styles;
    }
    Map<Integer, String> codes = new HashMap<>();
    try (var xml = new XmlPart(part)) {
      boolean ofCells = false;
      while (xml.nextElement()) {
        switch (xml.name()) {
          case "numFmt" -> codes.put(number(xml), xml.attribute("formatCode"));
          case "cellXfs" -> ofCells = true;
          case "cellStyles", "dxfs" -> ofCells = false;
          case "xf" -> {
            if (ofCells) {
              int format = number(xml);
              styles.shapes.add(DateFormats.shape(format, codes.get(format)));
            }
          }
          default -> {}
        }
      }
    }
    return styles;
  }

  /** What a style shows; a style the file does not define is no date. */
  Shape shape(int style) {
    return style >= 0 && style < shapes.size() ? shapes.get(style) : Shape.NONE;
  }

  private static int number(XmlPart xml) {
    String text = xml.attribute("numFmtId");
    return text == null ? 0 : Integer.parseInt(text);
  }
}
