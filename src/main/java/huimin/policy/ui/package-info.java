/** Dated policies, standards and parameters on the screen, to be read. */
package huimin.policy.ui;
