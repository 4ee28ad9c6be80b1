package org.kervan.app.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The built pages. Files under {@code assets} carry a hash in their names and may be kept for ever. */
final class Pages {

    private static final int COMPRESSED_ONCE_BYTES = 4_000_000;

    private Pages() {}

    /** Serves the folder, and its index page for every path that names no file: the page reads the rest of the address. */
    static void serve(JavalinConfig config, Path web) {
        Path assets = web.resolve("assets");
        if (Files.isDirectory(assets)) {
            serve(config, "/assets", assets, "public, max-age=31536000, immutable");
        }
        serve(config, "/", web, "no-cache");
        config.spaRoot.addHandler("/", context -> index(context, web.resolve("index.html")));
    }

    private static void serve(JavalinConfig config, String path, Path folder, String cacheControl) {
        config.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = folder.toString();
            files.location = Location.EXTERNAL;
            files.precompressMaxSize = COMPRESSED_ONCE_BYTES;
            files.headers = Map.of("Cache-Control", cacheControl);
        });
    }

    private static void index(Context context, Path page) throws IOException {
        String path = context.path();
        boolean namesFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
        if (namesFile || path.equals("/api") || path.startsWith("/api/")) {
            throw new NotFoundResponse();
        }
        context.header("Cache-Control", "no-cache");
        context.status(200).contentType("text/html; charset=utf-8").result(Files.readAllBytes(page));
    }
}
