/**
 * 上报: the district's monthly return, counts only (handbook G, layout 6). What is counted is
 * described as data; a figure nobody keeps in this office is left blank and said so.
 */
package huimin.returns;
