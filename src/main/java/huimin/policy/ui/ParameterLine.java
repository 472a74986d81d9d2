package huimin.policy.ui;

/** A dated parameter in the clerk's words. */
public record ParameterLine(String name, String value, String validFrom, String source) {}
