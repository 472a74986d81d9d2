package huimin.event;

import huimin.value.LabelledText;
import java.time.LocalDate;
import java.util.List;

/**
 * An event that is recorded, as the one at work may see it.
 *
 * @param kind in words
 * @param facts what was entered with it
 * @param recorded when and by whom, in words
 * @param questions how many questions it raised for the one at work to see or not
 */
public record EventLine(
    long id,
    String kind,
    LocalDate day,
    List<LabelledText> facts,
    String recorded,
    int questions) {}
