package org.kervan.app.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kervan.study.flow.FlowResult;

/** The answers given last, by what was asked. Safe for many threads; different questions are answered beside one another. */
final class RecentAnswers {
    private static final int MOST = 48;

    private final Map<String, FlowResult> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** The answer kept under a key, else the one made now; an answer that is not certified is not kept. */
    FlowResult find(String key, Supplier<FlowResult> make) {
        FlowResult known = get(key);
        if (known != null) {
            return known;
        }
        FlowResult made = make.get();
        if (made.certificate().certified()) {
            put(key, made);
        }
        return made;
    }

    private synchronized @Nullable FlowResult get(String key) {
        return kept.get(key);
    }

    private synchronized void put(String key, FlowResult made) {
        kept.put(key, made);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
