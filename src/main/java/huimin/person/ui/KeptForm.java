package huimin.person.ui;

import huimin.person.PersonDraft;
import huimin.person.PersonField;
import huimin.person.PersonForm;
import java.util.LinkedHashMap;
import java.util.Map;

/** A person's form as plain texts, to be kept and to go on from. */
record KeptForm(DraftKeeping drafts) {
  private static final String RECORD = "record";
  private static final String VERSION = "version";

  void keep(PersonForm form) {
    var texts = new LinkedHashMap<String, String>();
    texts.put(RECORD, Long.toString(form.id()));
    texts.put(VERSION, Integer.toString(form.version()));
    form.draft().texts().forEach((field, text) -> texts.put(field.code(), text));
    drafts.keep(texts);
  }

  /** Nothing kept gives an empty map. */
  Map<String, String> read() {
    return drafts.kept().orElse(Map.of());
  }

  void forget() {
    drafts.forget();
  }

  static PersonForm form(Map<String, String> texts) {
    PersonDraft draft = PersonDraft.empty();
    for (PersonField field : PersonField.values()) {
      draft = draft.with(field, texts.getOrDefault(field.code(), ""));
    }
    return new PersonForm(
        Long.parseLong(texts.get(RECORD)), Integer.parseInt(texts.get(VERSION)), draft);
  }
}
