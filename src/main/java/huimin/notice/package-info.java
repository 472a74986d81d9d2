/**
 * The public notice (公示): what hangs on a village's board. Only what the law wants published
 * (handbook D): policy, standard, recipient and amount. The records here have no field for anything
 * else, so nothing confidential can reach paper.
 */
package huimin.notice;
