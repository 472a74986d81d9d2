/**
 * Who may open an office: the database's key, wrapped once for each user and once for a recovery
 * key on paper. Knows passwords and keys, and nothing of what the database holds.
 */
package huimin.platform.security;
