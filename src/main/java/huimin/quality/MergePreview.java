package huimin.quality;

import huimin.person.MergeField;
import huimin.person.PersonMerging.Versions;
import java.util.List;

/**
 * What merging two entries would do, as the one at work may see it.
 *
 * @param fields where the two differ; the rest is the same
 * @param moves what goes over to the entry that stays, a line each
 * @param doubts what somebody has to look into afterwards; no payment changes by itself
 * @param seen the versions this was made of
 */
public record MergePreview(
    Entry kept,
    Entry other,
    List<MergeField> fields,
    List<String> moves,
    List<String> doubts,
    Versions seen) {

  /** One of the two entries. */
  public record Entry(long id, String name, String place) {}
}
