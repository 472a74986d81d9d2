/** 数据问题 on the screen: the problems, the likely duplicates, and how two entries become one. */
package huimin.quality.ui;
