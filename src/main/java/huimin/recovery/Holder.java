package huimin.recovery;

/**
 * Somebody who can open the cabinet.
 *
 * @param leader the approving leader named for it, else a 康复专干
 * @param first whether the password was given by another holder and is still to be replaced
 */
public record Holder(String name, int slot, boolean leader, boolean first) {}
