package huimin.returns;

/**
 * One line of the return, from {@code /returns/monthly.csv}.
 *
 * @param measure what is counted: {@code cases}, {@code persons}, {@code amount} of programmes,
 *     {@code placements} of a way, or {@code none} where the office keeps no record of it yet
 * @param argument programme codes (joined by +) or way of placement
 */
public record Indicator(String code, String name, String unit, String measure, String argument) {}
