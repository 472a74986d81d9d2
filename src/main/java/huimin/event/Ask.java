package huimin.event;

import huimin.platform.security.Role;

/**
 * A question for the clerk who decides (lessons 6: 请核实 never stops aid).
 *
 * @param kind stable kebab-case word; its title stands in the bundle under {@code
 *     event.question.<kind>}
 * @param personId whom it is about
 * @param table the ledger's table the answer leads to ({@code aid_case}, {@code placement}), or
 *     null
 * @param record that table's record, or null
 * @param words the whole question, at most 500 characters; no number, account or address, for it is
 *     read as it stands by everybody of the role
 * @param role whose business it is
 */
public record Ask(String kind, long personId, String table, Long record, String words, Role role) {}
