/** The server: routes as plain functions of our own request and reply types, carried by Javalin. */
@NullMarked
package org.kervan.app.http;

import org.jspecify.annotations.NullMarked;
