package huimin.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * A pull reader over one part that goes by local names, so that strict and transitional OOXML read
 * alike, and that refuses a DOCTYPE: no workbook has one.
 */
final class XmlPart implements AutoCloseable {
  private static final Set<String> TEXT = Set.of("t");

  private final InputStream in;
  private final XMLStreamReader xml;

  XmlPart(PackagePart part) throws IOException, XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    this.in = part.getInputStream();
    this.xml = factory.createXMLStreamReader(in);
  }

  /** Moves to the next event and returns its number; {@code END_DOCUMENT} at the end. */
  int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a workbook has no DOCTYPE");
    }
    return event;
  }

  /** Moves to the next opening tag; false at the end of the part. */
  boolean nextElement() throws XMLStreamException {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Local name of the tag it stands on. */
  String name() {
    return xml.getLocalName();
  }

  XMLStreamReader raw() {
    return xml;
  }

  /** An attribute by local name, whatever its namespace; null when absent. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute says yes. */
  boolean flag(String name) {
    String value = attribute(name);
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  void appendText(StringBuilder text) {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** The text of the element it stands on, tags inside dropped; ends on the closing tag. */
  void appendInner(StringBuilder text) throws XMLStreamException {
    appendRuns(text, Set.of());
  }

  /** The joined runs of a rich text, without the phonetic ones; ends on the closing tag. */
  void appendRichText(StringBuilder text) throws XMLStreamException {
    appendRuns(text, TEXT);
  }

  private void appendRuns(StringBuilder text, Set<String> holders) throws XMLStreamException {
    boolean open = holders.isEmpty();
    int phonetic = 0;
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          phonetic += phonetic > 0 || name().equals("rPh") ? 1 : 0;
          open = holders.isEmpty() || holders.contains(name());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          phonetic -= phonetic > 0 ? 1 : 0;
          open = holders.isEmpty();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (open && phonetic == 0) {
            appendText(text);
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("part ends early");
        default -> {}
      }
    }
  }

  /** Reads what is left, so that the part's checksum is compared. */
  void finish() throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public void close() throws XMLStreamException, IOException {
    xml.close();
    in.close();
  }
}
