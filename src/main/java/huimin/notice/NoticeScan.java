package huimin.notice;

import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last look at everything a notice says: no number that could be an ID, account or telephone,
 * no word that could tell on somebody (handbook D). A hit stops the notice; nobody can override it.
 */
public final class NoticeScan {
  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("\\d{17}[\\dXx]|\\d{15}"),
          Pattern.compile("\\d{16,19}"),
          Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
          Pattern.compile("(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)"));

  private final List<String> words;

  private NoticeScan(List<String> words) {
    this.words = words;
  }

  /** With the bundled list of words. */
  public static NoticeScan bundled() {
    try (InputStream in = NoticeScan.class.getResourceAsStream("/notice/forbidden-words.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new NoticeScan(text.lines().map(String::strip).filter(w -> !w.isEmpty()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses the texts if anything in them may not be posted. Each is looked at alone, widths made
   * equal and blanks left out, so that neither full-width nor spaced digits slip through.
   *
   * @param published the supervision telephones, which are meant to be read
   */
  public void check(List<String> texts, String published) {
    for (String text : texts) {
      if (!text.equals(published)) {
        check(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", ""));
      }
    }
  }

  private void check(String bare) {
    for (String word : words) {
      if (bare.contains(word)) {
        throw new RefusedException("notice.forbidden-word", word);
      }
    }
    for (Pattern pattern : NUMBERS) {
      Matcher match = pattern.matcher(bare);
      if (match.find()) {
        throw new RefusedException("notice.number-leak", match.group().substring(0, 3));
      }
    }
  }
}
