/**
 * The top of the house: the launcher, the desktop's start and stop, and {@link huimin.Wiring}, the
 * only place where services and screens are built and handed to each other.
 */
package huimin;
