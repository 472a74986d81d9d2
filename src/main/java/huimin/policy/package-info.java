/**
 * 政策库: programmes, dated policy and standard texts, dated parameters and the calendar of rest days.
 * Nothing with a figure in it is written in code; every row has a day from which it holds and a
 * source.
 */
package huimin.policy;
