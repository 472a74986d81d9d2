/**
 * 人员台账: people, their households, villages and groups (handbook B1, B2). Every other feature asks
 * this room who somebody is.
 */
package huimin.person;
