package org.kervan.app.access;

import java.time.Instant;

/**
 * A token as it is kept and listed; nobody can ask with what stands here.
 *
 * @param id its name
 * @param principal who asks with it
 * @param hash SHA-256 of its key, hexadecimal
 * @param until when it ends to hold
 * @param label what its holder called it
 */
record Token(String id, String principal, String hash, Instant until, String label) {}
