package huimin.office;

import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.RowChange;
import huimin.platform.security.Access;
import huimin.text.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an act did, in the words of the forms: whom it was about and which fields it changed. */
final class ActWords {
  /** Columns that name a person, the surest first. */
  private static final List<String> PERSON = List.of("person_id", "head_id");

  private static final int FIELDS = 3;

  private final Access access;
  private final HistoryService.References references;

  ActWords(Access access, HistoryService.References references) {
    this.access = access;
    this.references = references;
  }

  /** What was done, e.g. 修改 王某 的联系电话. */
  String of(JournalRecord record, List<RowChange> rows) {
    String who = people(rows);
    if (rows.size() != 1) {
      String label = record.action().label();
      return who.isEmpty() ? label : Messages.text("office.undo.several", label, who);
    }
    RowChange row = rows.getFirst();
    String table = row.shape().table();
    return switch (row.kind()) {
      case INSERTED ->
          table.equals("person")
              ? Messages.text("office.undo.registered", who)
              : one("office.undo.added", "office.undo.added-nobody", who, FieldWords.table(table));
      case UPDATED -> one("office.undo.changed", "office.undo.changed-nobody", who, fields(row));
      case DELETED ->
          one("office.undo.deleted", "office.undo.deleted-nobody", who, FieldWords.table(table));
    };
  }

  private static String one(String key, String nobodyKey, String who, String what) {
    return who.isEmpty() ? Messages.text(nobodyKey, what) : Messages.text(key, who, what);
  }

  private String fields(RowChange row) {
    String table = row.shape().table();
    Map<String, String> before = row.beforeByColumn();
    Map<String, String> after = row.afterByColumn();
    List<String> fields =
        after.keySet().stream()
            .filter(column -> !Objects.equals(before.get(column), after.get(column)))
            .filter(FieldWords::tells)
            .filter(column -> SeenFields.isSeen(access, table, column))
            .map(column -> FieldWords.field(table, column))
            .toList();
    if (fields.isEmpty()) {
      return FieldWords.table(table);
    }
    String some = fields.stream().limit(FIELDS).collect(Collectors.joining("、"));
    return fields.size() > FIELDS ? Messages.text("office.undo.fields", some, fields.size()) : some;
  }

  private String people(List<RowChange> rows) {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> person(row).forEach(names::add));
    return names.size() > 1
        ? Messages.text("office.undo.people", names.iterator().next(), names.size())
        : String.join("", names);
  }

  /** A record that is gone has its name in its own image only. */
  private Stream<String> person(RowChange row) {
    Map<String, String> image = row.after() == null ? row.beforeByColumn() : row.afterByColumn();
    if (row.shape().table().equals("person")) {
      return seen(image.get("name"));
    }
    return PERSON.stream()
        .map(
            column -> image.get(column) == null ? null : references.name(column, image.get(column)))
        .filter(Objects::nonNull)
        .limit(1)
        .flatMap(this::seen);
  }

  private Stream<String> seen(String name) {
    String text = access.text("name", name);
    return text == null || text.isEmpty() ? Stream.empty() : Stream.of(text);
  }
}
