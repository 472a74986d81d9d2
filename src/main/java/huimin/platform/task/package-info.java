/**
 * Work off the screen's thread: a job gets a progress to report to and to be stopped by, a runner
 * decides where it runs and where its result arrives. Long work and everything that writes queues
 * in one lane, so two writes never meet; short reads queue in another, where a newer question
 * replaces an older one nobody waits for any more. View models know only {@link
 * huimin.platform.task.TaskRunner} and are tested with the direct one, without a toolkit.
 */
package huimin.platform.task;
