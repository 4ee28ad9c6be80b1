package org.kervan.app.http;

import org.kervan.app.data.KervanData;
import org.kervan.app.settings.Settings;

/** {@code /health}: that the server can answer, and from what. */
record HealthDocument(String status, String version, String dataset, String knownOn, int nodes, int links) {

    static HealthDocument of(KervanData data) {
        return new HealthDocument(
                "ok",
                Settings.version(),
                data.dataset().hash(),
                data.knownOn(),
                data.nodes().size(),
                data.links().size());
    }
}
