package org.kervan.model.network;

/**
 * A name form of a node in a language.
 *
 * @param node id of the node
 * @param language ISO 639-1 code
 * @param name the form
 */
public record PlaceName(String node, String language, String name) {}
