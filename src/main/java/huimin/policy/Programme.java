package huimin.policy;

/**
 * An aid programme (B11).
 *
 * @param publicName how notices call it
 * @param section which table of the notice it stands in
 * @param countedIn 户 or 人 or 人次
 * @param oneOff paid once, not month after month
 */
public record Programme(
    String code,
    String name,
    String publicName,
    String section,
    String countedIn,
    boolean oneOff,
    int sortNo) {}
