package org.kervan.model.network;

/**
 * A point on the earth, WGS 84.
 *
 * @param latDegrees latitude, north positive
 * @param lonDegrees longitude, east positive
 */
public record GeoPoint(double latDegrees, double lonDegrees) {}
