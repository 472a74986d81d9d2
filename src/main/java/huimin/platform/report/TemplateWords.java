package huimin.platform.report;

import huimin.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/**
 * The bundle behind a template's $R{…}: the same files as every other word of the program, so the
 * words of a notice are corrected in one place and a missing one stops the fill.
 */
final class TemplateWords extends ResourceBundle {

  @Override
  protected Object handleGetObject(String key) {
    return Messages.text(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }
}
