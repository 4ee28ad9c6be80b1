package org.kervan.study.route;

import java.util.List;

/**
 * The options nothing beats on all four counts.
 *
 * @param candidates the options, none beaten by another
 * @param tolerance every option left out is matched by one kept to within this share on every count; 0 is exact
 * @param cutShort whether the search met its limit of labels, so that options may be missing
 */
record Options(List<Candidate> candidates, double tolerance, boolean cutShort) {}
