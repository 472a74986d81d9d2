/**
 * 人生大事 (handbook C11): births, deaths, moves and the rest, entered once and carried through people
 * and households in one write, after showing what will change. What they mean for work and aid
 * becomes a question (请核实) to the clerk who decides: no event stops or changes money.
 */
package huimin.event;
