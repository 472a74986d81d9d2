package huimin.recovery;

import java.time.LocalDate;

/**
 * A figure the office sets itself, from a day on, with its source.
 *
 * @param code as in {@code recovery/parameters.csv}
 */
public record OwnFigure(String code, LocalDate validFrom, String value, String source) {}
