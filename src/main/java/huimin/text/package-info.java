/**
 * Chinese as a clerk expects it: every sentence of the program, code tables and their words, pinyin
 * and stroke order, amounts in capitals, dates as on paper, and what is hidden of a person when a
 * text leaves the office (handbook B, D, E). Stands on {@code value} only.
 */
package huimin.text;
