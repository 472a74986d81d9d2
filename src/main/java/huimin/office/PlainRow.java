package huimin.office;

/** A line of a plain printed list; its components are the template's fields. */
public record PlainRow(String subject, String state, String words) {}
