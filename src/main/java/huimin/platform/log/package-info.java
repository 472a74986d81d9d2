/**
 * What may stand in a log: the last door every log line goes through, whoever wrote it. Numbers
 * that could name a person are taken out here, so that no other room has to remember it.
 */
package huimin.platform.log;
