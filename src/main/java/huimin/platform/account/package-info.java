/**
 * Who works in an office: accounts and their roles, signing in, the office's own settings. A door
 * in both senses: nobody gets an open database and the access to its services but through here.
 */
package huimin.platform.account;
