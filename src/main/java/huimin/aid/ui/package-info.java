/** The aid ledger on the screen: every case of every programme with what it is paid. */
package huimin.aid.ui;
