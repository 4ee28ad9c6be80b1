package org.kervan.model.network;

import java.util.List;

/**
 * The physical corridor, immutable, as the tables state it. Lists keep the order of the tables.
 * Ids are unique in each list and every reference resolves: the reader refuses rows that break this.
 */
public record Network(
        List<Node> nodes,
        List<Link> links,
        List<Crossing> crossings,
        List<Transfer> transfers,
        List<Service> services,
        List<Tariff> tariffs,
        List<EmissionFactor> emissionFactors,
        List<Commodity> commodities,
        List<Parameter> parameters,
        List<Corridor> corridors,
        List<PlaceName> placeNames,
        List<ContestedBorder> contestedBorders,
        List<CountryGroup> countryGroups) {
    public Network {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        crossings = List.copyOf(crossings);
        transfers = List.copyOf(transfers);
        services = List.copyOf(services);
        tariffs = List.copyOf(tariffs);
        emissionFactors = List.copyOf(emissionFactors);
        commodities = List.copyOf(commodities);
        parameters = List.copyOf(parameters);
        corridors = List.copyOf(corridors);
        placeNames = List.copyOf(placeNames);
        contestedBorders = List.copyOf(contestedBorders);
        countryGroups = List.copyOf(countryGroups);
    }
}
