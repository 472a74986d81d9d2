package huimin.person;

import java.time.LocalDate;
import java.util.List;

/**
 * What tells somebody from others.
 *
 * @param idNumber as stored, or null
 * @param formerNumbers numbers borne before, as stored
 * @param birthDate or null
 * @param villageId or null
 */
public record Identity(
    long id,
    String name,
    String idNumber,
    List<String> formerNumbers,
    LocalDate birthDate,
    Long villageId) {}
