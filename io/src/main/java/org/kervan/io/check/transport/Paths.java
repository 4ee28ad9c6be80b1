package org.kervan.io.check.transport;

/** Paths of the transport tables. */
final class Paths {
    static final String NODES = "transport/nodes.csv";
    static final String LINKS = "transport/links.csv";
    static final String CROSSINGS = "transport/crossings.csv";
    static final String TRANSFERS = "transport/transfers.csv";
    static final String SERVICES = "transport/services.csv";
    static final String DEPARTURES = "transport/departures.csv";
    static final String TARIFFS = "transport/tariffs.csv";
    static final String EMISSIONS = "transport/emissions.csv";
    static final String PARAMETERS = "transport/parameters.csv";
    static final String APPRAISAL = "transport/appraisal.csv";
    static final String PROJECTS = "transport/projects.csv";
    static final String BASE_YEAR = "transport/base_year.csv";
    static final String ZONES = "transport/zones.csv";
    static final String ZONES_BY_COMMODITY = "transport/zones_by_commodity.csv";
    static final String COMMODITIES = "trade/commodities.csv";

    private Paths() {}
}
