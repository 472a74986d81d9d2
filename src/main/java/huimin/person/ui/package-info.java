/**
 * The person ledger on the screen: rows answered by the database, and the page of the person
 * chosen. What other features know of a person comes in as functions, because this room may look at
 * people only.
 */
package huimin.person.ui;
