package huimin.platform.sheet;

import huimin.platform.sheet.SheetCell.Kind;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pulls the rows out of the XML of one sheet. */
final class OoxmlRows {
  private final XmlPart xml;
  private final OoxmlValues values;
  private final RowFlow flow;
  private final RowBuffer buffer = new RowBuffer();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private int row;
  private int column;
  private boolean hidden;

  OoxmlRows(XmlPart xml, OoxmlValues values, RowFlow flow) {
    this.xml = xml;
    this.values = values;
    this.flow = flow;
  }

  /**
   * Reads to the end of the rows; what follows them (filters, merges, pictures) is not looked at.
   */
  void read() throws XMLStreamException {
    boolean inRows = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "dimension" -> expect();
          case "sheetData" -> inRows = true;
          case "row" -> startRow();
          case "c" -> {
            if (inRows) {
              readCell();
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (inRows && xml.name().equals("row")) {
          flow.row(row, hidden, buffer);
        } else if (xml.name().equals("sheetData")) {
          return;
        }
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
    }
  }

  private void expect() {
    String range = xml.attribute("ref");
    flow.expect(range == null ? 0 : OoxmlNames.lastRow(range));
  }

  private void startRow() {
    String number = xml.attribute("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    hidden = xml.flag("hidden");
    column = -1;
  }

  private void readCell() throws XMLStreamException {
    XMLStreamReader raw = xml.raw();
    String type = null;
    int style = 0;
    column++;
    for (int i = 0; i < raw.getAttributeCount(); i++) {
      switch (raw.getAttributeLocalName(i)) {
        case "r" -> column = OoxmlNames.column(raw.getAttributeValue(i));
        case "s" -> style = Integer.parseInt(raw.getAttributeValue(i));
        case "t" -> type = raw.getAttributeValue(i);
        default -> {}
      }
    }
    flow.touch();
    SheetCell cell = content(type, style);
    buffer.put(column, cell);
  }

  private SheetCell content(String type, int style) throws XMLStreamException {
    boolean hasValue = false;
    boolean hasFormula = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "v" -> {
            value.setLength(0);
            xml.appendInner(value);
            hasValue = true;
          }
          case "is" -> {
            value.setLength(0);
            xml.appendRichText(value);
            hasValue = true;
          }
          case "f" -> {
            formula.setLength(0);
            xml.appendInner(formula);
            hasFormula = true;
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c")) {
        break;
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("cell ends early");
      }
    }
    return cell(type, style, hasValue, hasFormula);
  }

  /**
   * A formula of text that yields nothing has an empty value; other types none until calculated.
   */
  private SheetCell cell(String type, int style, boolean hasValue, boolean hasFormula) {
    boolean calculated = hasValue && (!value.isEmpty() || "str".equals(type));
    if (hasFormula && !calculated) {
      return SheetCell.of(Kind.FORMULA, "=" + OoxmlNames.unescape(formula.toString()));
    }
    return hasValue && (calculated || !"s".equals(type))
        ? values.cell(type, style, value.toString(), hasFormula)
        : SheetCell.BLANK;
  }
}
