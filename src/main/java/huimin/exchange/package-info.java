/**
 * 数据交换: workbooks in and out. An import is checked whole, then written whole or not at all, and can
 * be taken back; an export imports again without change.
 */
package huimin.exchange;
