package huimin.value;

/** A label and what stands beside it on a page. */
public record LabelledText(String label, String text) {}
