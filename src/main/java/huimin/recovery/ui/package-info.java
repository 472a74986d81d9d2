/**
 * The sealed cabinet on the screen: its door, what is due, the cases, one case beside the ordinary
 * person. Only those see it whom it concerns; for everybody else it is not there.
 */
package huimin.recovery.ui;
