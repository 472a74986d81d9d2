/**
 * The place 系统: users, sign-ins, audit, backups, health check, settings, the office's secret. Each
 * page stands there only for those who may use it; what it works with comes in as a desk, so that
 * the pages know nothing of files and tables.
 */
package huimin.office.ui;
