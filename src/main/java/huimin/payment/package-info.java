/**
 * 月度发放: closing a month, its batches and lines, pay lists (handbook B12). A closed month never
 * changes; 上月 + 新增 − 退出 = 本月 holds for every programme, and the database checks it too.
 */
package huimin.payment;
