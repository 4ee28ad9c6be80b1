package org.kervan.app.assign;

import java.util.List;
import org.kervan.model.issue.Issue;

/** What was read, before it is compiled. */
record Input(Roads roads, Demand demand, Factor toll, Factor distance, List<Issue> notes) {}
