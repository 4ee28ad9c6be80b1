package org.kervan.app.ledger;

/** An entity that is named, with its English name. */
public record EntityRef(String id, String name) {}
