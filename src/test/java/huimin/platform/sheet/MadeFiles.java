package huimin.platform.sheet;

import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, as no honest program writes them, and how they read. */
final class MadeFiles {
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  /** Writes the XML of a sheet. */
  interface Xml {
    void writeTo(Writer out) throws IOException;
  }

  /** A workbook of one sheet. */
  record Package(
      String main, String mainType, String workbookExtra, String stylesXml, String sharedXml) {
    static final Package PLAIN = new Package(TRANSITIONAL, MAIN_TYPE, "", null, null);

    Package strict() {
      return new Package(STRICT, mainType, workbookExtra, stylesXml, sharedXml);
    }

    Package of(String type) {
      return new Package(main, type, workbookExtra, stylesXml, sharedXml);
    }

    Package with(String extra, String styles, String shared) {
      return new Package(main, mainType, extra, styles, shared);
    }
  }

  private MadeFiles() {}

  static Path xlsx(Path file, Package pack, String sheetData) throws IOException {
    return xlsx(file, pack, out -> out.write("<sheetData>" + sheetData + "</sheetData>"));
  }

  static Path xlsx(Path file, Package pack, Xml sheet) throws IOException {
    String relations = pack.main.equals(STRICT) ? STRICT_RELATIONS : RELATIONS;
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "[Content_Types].xml", contentTypes(pack.mainType));
      put(zip, "_rels/.rels", links(link("rId1", relations + "officeDocument", "xl/workbook.xml")));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          links(
              link("rId1", relations + "worksheet", "worksheets/sheet1.xml")
                  + link("rId2", relations + "styles", "styles.xml")
                  + link("rId3", relations + "sharedStrings", "sharedStrings.xml")));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(
                  pack.main, relations.substring(0, relations.length() - 1), pack.workbookExtra));
      put(zip, "xl/styles.xml", orElse(pack.stylesXml, "<styleSheet xmlns=\"%s\"/>", pack.main));
      put(zip, "xl/sharedStrings.xml", orElse(pack.sharedXml, "<sst xmlns=\"%s\"/>", pack.main));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      writer.write("<worksheet xmlns=\"" + pack.main + "\">");
      sheet.writeTo(writer);
      writer.write("</worksheet>");
      writer.flush();
    }
    return file;
  }

  static List<SheetRow> rows(Path file) {
    return rows(file, Limits.DEFAULT);
  }

  static List<SheetRow> rows(Path file, Limits limits) {
    List<SheetRow> rows = new ArrayList<>();
    try (Workbook book = Workbooks.open(file, Progress.NONE, limits)) {
      for (Sheet sheet : book.sheets()) {
        sheet.forEach(rows::add);
      }
    }
    return rows;
  }

  static SheetCell first(Path file) {
    return rows(file).getFirst().cell(0);
  }

  /** The refusal of reading everything in the file, or {@code read} when there is none. */
  static String outcome(Path file) {
    return outcome(file, Limits.DEFAULT);
  }

  static String outcome(Path file, Limits limits) {
    try {
      rows(file, limits);
      return "read";
    } catch (RefusedException e) {
      return e.key();
    }
  }

  private static String orElse(String xml, String otherwise, String namespace) {
    return xml == null ? otherwise.formatted(namespace) : xml;
  }

  private static String contentTypes(String mainType) {
    String other = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
        + " Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override("/xl/workbook.xml", mainType)
        + override("/xl/worksheets/sheet1.xml", other + "worksheet+xml")
        + override("/xl/styles.xml", other + "styles+xml")
        + override("/xl/sharedStrings.xml", other + "sharedStrings+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static String links(String links) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + links
        + "</Relationships>";
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    OutputStream out = zip;
    out.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
