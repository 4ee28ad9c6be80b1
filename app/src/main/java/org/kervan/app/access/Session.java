package org.kervan.app.access;

/**
 * A sign-in.
 *
 * @param token what to ask with, as {@code Authorization: Bearer ...}
 * @param principal who signed in
 * @param until when it ends to hold (ISO 8601)
 */
public record Session(String token, String principal, String until) {

    /** Never the token: whatever is logged can be read. */
    @Override
    public String toString() {
        return "Session of " + principal + " until " + until;
    }
}
