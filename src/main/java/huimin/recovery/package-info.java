/**
 * The sealed cabinet (康复个案, handbook B4): a database and journal of its own under a key only its
 * holders have, in the annex every office has. Nothing of it is known outside; nothing of it is
 * stored in the office's own database. What a case says is sealed once more under a key of the
 * case, which is destroyed when the case is deleted.
 */
package huimin.recovery;
