package org.kervan.model.claim;

/**
 * A document in which a figure is written.
 *
 * @param id kebab-case id, unique in the data package
 * @param title title of the document
 * @param publisher who published it
 * @param published year, month or day of publication (ISO 8601), or empty when the document does not say
 * @param url address, or empty when it has none
 * @param accessed day it was read (ISO 8601), or empty
 * @param note remarks on trust and scope; may be empty
 */
public record Source(
        String id, String title, String publisher, String published, String url, String accessed, String note) {}
