package org.kervan.app.http;

/** Answers requests of one route: a plain function that knows no server. */
@FunctionalInterface
interface Handler {
    Answer answer(Request request);
}
