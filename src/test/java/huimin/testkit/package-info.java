/**
 * What all tests share: a whole office in a temporary folder, made in a moment, with a clock that
 * stands still. Fictional people only.
 */
package huimin.testkit;
