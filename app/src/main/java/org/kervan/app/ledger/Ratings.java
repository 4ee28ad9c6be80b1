package org.kervan.app.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kervan.app.json.Json;
import org.kervan.model.ledger.Visibility;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.Reader;
import org.kervan.store.ledger.Right;
import org.kervan.store.ledger.StoredAssessment;
import org.kervan.store.ledger.Writer;
import org.kervan.study.promise.Assessment;
import org.kervan.study.promise.Grade;

/** Keeps ratings as they were published, so that everybody can see later what was said when. */
final class Ratings {

    private static final Writer WRITER = new Writer("ratings", Set.of(Right.KEEP));

    private Ratings() {}

    /**
     * Keeps those ratings that are others than the last ones kept.
     *
     * @param view what everyone may see
     * @param now when
     * @return how many were written
     */
    static int keep(LedgerStore store, LedgerView view, Instant now) throws LedgerProblem {
        Reader everyone = Reader.everyone(view.asOf());
        List<StoredAssessment> changed = new ArrayList<>();
        for (Assessment rating : view.study().assessments()) {
            StoredAssessment made = stored(rating, view);
            List<StoredAssessment> before = store.assessments(rating.commitment(), everyone, Instant.MAX);
            if (before.isEmpty() || !same(before.getLast(), made)) {
                changed.add(made);
            }
        }
        return changed.isEmpty() ? 0 : store.saveAssessments(changed, Visibility.PUBLIC, WRITER, now);
    }

    private static StoredAssessment stored(Assessment rating, LedgerView view) {
        Grade grade = rating.grade();
        return new StoredAssessment(
                rating.commitment(),
                view.asOf(),
                rating.status().key(),
                grade == null ? "" : grade.name(),
                rating.ruleVersion(),
                rating.guidelineVersion(),
                rating.inputs(),
                Json.toText(PromiseAnswer.of(rating, view)),
                null);
    }

    private static boolean same(StoredAssessment one, StoredAssessment other) {
        return one.status().equals(other.status())
                && one.grade().equals(other.grade())
                && one.ruleVersion() == other.ruleVersion()
                && one.guidelineVersion() == other.guidelineVersion()
                && one.inputs().equals(other.inputs());
    }
}
