/** The placement ledger on the screen: who works where, since when, on what terms. */
package huimin.work.ui;
