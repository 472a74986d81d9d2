/**
 * A disk that is full from a chosen write on: the real file system beneath, the same for H2 and for
 * our own files, so that every write of an act can be made the one that fails.
 */
package huimin.testkit.disk;
