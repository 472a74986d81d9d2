/**
 * Before an office is open: choosing its folder and saying who one is, or making a new office and
 * writing down its recovery key. It knows offices only as what a door gives when it opens.
 */
package huimin.ui.start;
