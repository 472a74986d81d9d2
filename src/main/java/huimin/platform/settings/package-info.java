/**
 * Where things lie on this computer: the office folder and its files, the clerk's own small
 * settings, and how a small file is replaced without ever being half written. Knows no feature.
 */
package huimin.platform.settings;
