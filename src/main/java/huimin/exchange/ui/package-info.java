/**
 * The screen of workbooks coming in: a file is dropped, checked whole, shown with its differences,
 * confirmed or given back with reasons, and can be taken back later.
 */
package huimin.exchange.ui;
