package huimin.recovery;

import java.time.LocalDate;

/**
 * How somebody lives and works, as asked on a day (A02).
 *
 * @param needs in few words, or null
 */
public record Survey(
    LocalDate on,
    String surveyor,
    boolean employed,
    WorkWish wish,
    WorkAbility ability,
    String needs) {}
