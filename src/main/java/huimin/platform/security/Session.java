package huimin.platform.security;

/**
 * Who is at work; given out after the password was right.
 *
 * @param user the user's name as it stands in records
 */
public record Session(String user) {}
