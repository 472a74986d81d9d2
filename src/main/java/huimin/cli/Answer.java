package huimin.cli;

import java.util.Map;

/**
 * What a command answers.
 *
 * @param exit one of {@link Exit}
 * @param json the object for {@code --json}
 * @param text the same for a reader
 */
record Answer(int exit, Map<String, Object> json, String text) {

  static Answer done(Map<String, Object> json, String text) {
    return new Answer(Exit.DONE, json, text);
  }
}
