package huimin.policy.ui;

import huimin.policy.PolicyText;

/**
 * A policy and standard with its programme's name.
 *
 * @param state whether somebody compared it with the district's document, in words
 */
public record PolicyLine(String programme, String state, PolicyText text) {}
