/**
 * The locked screen: after some idle minutes, or when asked, one page covers all that the windows
 * show until the one at work gives the password again. What was being filled in stays as it is.
 */
package huimin.ui.lock;
