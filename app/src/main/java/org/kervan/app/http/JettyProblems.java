package org.kervan.app.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;

/** Problem details also for what never reaches a route: broken HTTP, too long lines, unreadable addresses. */
final class JettyProblems extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Headers.SECURITY.forEach(response.getHeaders()::put);
        // Jetty ends the connection after broken HTTP; an asker who is not told sends the next question into a closed
        // end.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.CONTENT_TYPE);
        Problem problem = Problems.ofStatus(
                code, request.getMethod(), request.getHttpURI().getPath());
        response.setStatus(problem.status());
        byte[] body = Json.toBytes(problem);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
