package huimin.event;

/**
 * One thing an event changes in the register, in words.
 *
 * @param subject whose record
 * @param what which part of it
 * @param before how it is now
 * @param after how it will be
 */
public record Change(String subject, String what, String before, String after) {}
