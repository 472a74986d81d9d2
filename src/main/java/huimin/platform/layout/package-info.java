/**
 * Sheet layouts as data: which header words name which field, recognised in any column order, and
 * how a cell becomes a typed value (handbook G). One more layout costs one description under {@code
 * /layouts}; no feature is known here.
 */
package huimin.platform.layout;
