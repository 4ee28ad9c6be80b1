package org.kervan.study.promise;

/**
 * A measurement that was not used in a rating.
 *
 * @param statement id of the statement
 * @param reason why, in a sentence
 */
public record LeftOut(String statement, String reason) {}
