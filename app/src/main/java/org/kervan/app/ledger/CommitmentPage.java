package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A promise with what was published and objected about it.
 *
 * @param assessments its ratings as they were kept, oldest first
 * @param disputes objections to it, oldest first
 */
public record CommitmentPage(
        @JsonUnwrapped CommitmentDocument document, List<AssessmentRow> assessments, List<DisputeRow> disputes) {}
