/**
 * 数据问题: what is doubtful in the registers, each with who owns it, until it is mended or explained;
 * likely duplicates; and the merging of two entries that are one person. The checkers stand in the
 * rooms whose tables they read; this room asks them and keeps what was explained.
 */
package huimin.quality;
