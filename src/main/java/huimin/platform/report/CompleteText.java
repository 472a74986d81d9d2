package huimin.platform.report;

import huimin.value.RefusedException;
import java.awt.Font;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontSetInfo;
import net.sf.jasperreports.engine.fonts.FontUtil;

/**
 * Refuses pages that silently lost text: Jasper drops a character no font has, and cuts a text that
 * does not fit (both without a word).
 */
final class CompleteText {
  private final FontUtil fonts;
  private final Map<String, List<Font>> chains = new HashMap<>();

  CompleteText(JasperReportsContext context) {
    this.fonts = FontUtil.getInstance(context);
  }

  /**
   * Passes pages on which every text is whole.
   *
   * @throws RefusedException {@code report.character-missing} (character, text, code point) or
   *     {@code report.text-cut} (text)
   */
  synchronized void require(JasperPrint print) {
    for (JRPrintPage page : print.getPages()) {
      require(page.getElements());
    }
  }

  private void require(List<JRPrintElement> elements) {
    for (JRPrintElement element : elements) {
      if (element instanceof JRPrintText text) {
        require(text);
      } else if (element instanceof JRPrintFrame frame) {
        require(frame.getElements());
      }
    }
  }

  private void require(JRPrintText text) {
    String full = text.getFullText();
    List<Font> chain = chains.computeIfAbsent(text.getFontName(), this::chain);
    full.codePoints()
        .filter(c -> c != '\n' && chain.stream().noneMatch(font -> shows(font, c)))
        .findFirst()
        .ifPresent(
            c -> {
              String code = String.format("U+%04X", c);
              throw new RefusedException(
                  "report.character-missing", Character.toString(c), full, code);
            });
    if (text.getTextTruncateIndex() != null) {
      throw new RefusedException("report.text-cut", full);
    }
  }

  /** Whether any font of a family shows a character. */
  synchronized boolean prints(String font, int c) {
    return chains.computeIfAbsent(font, this::chain).stream().anyMatch(f -> shows(f, c));
  }

  /** Private-use characters look different on every machine, so no font counts for them. */
  private static boolean shows(Font font, int c) {
    return Character.getType(c) != Character.PRIVATE_USE && font.canDisplay(c);
  }

  private List<Font> chain(String name) {
    FontSetInfo set = fonts.getFontSetInfo(name, Locale.SIMPLIFIED_CHINESE, false);
    if (set == null) {
      throw new IllegalStateException("the template uses a font that is not ours: " + name);
    }
    return set.getFamilies().stream()
        .map(family -> family.getFontFamily().getNormalFace().getFont())
        .toList();
  }
}
