package huimin.recovery;

/**
 * Whom to call in another unit (A28).
 *
 * @param unit 公安、司法、场所 …
 */
public record CaseContact(String unit, String name, String phone, String duty) {}
