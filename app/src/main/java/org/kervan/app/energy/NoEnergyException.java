package org.kervan.app.energy;

/** There is no energy system that could be computed; the message says why. */
public final class NoEnergyException extends Exception {
    private static final long serialVersionUID = 1L;

    NoEnergyException(String message) {
        super(message);
    }
}
