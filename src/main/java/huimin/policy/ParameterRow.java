package huimin.policy;

import java.time.LocalDate;

/** A dated parameter with its source. */
public record ParameterRow(
    String code, String value, String unit, LocalDate validFrom, String source) {}
