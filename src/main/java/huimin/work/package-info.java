/**
 * 就业: employers and job placements (handbook B6, B7). No word here says why somebody was helped: a
 * placement of one resident looks like that of any other.
 */
package huimin.work;
