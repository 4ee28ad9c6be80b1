package org.kervan.model.scenario;

import java.util.List;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;

/** One change of a scenario. Later changes see what earlier ones left. */
public sealed interface Change {

    /** The rows can be used at once: links get the status open, services run, a crossing or transfer closed before is back. */
    record Open(Selection selection) implements Change {}

    /** The rows cannot be used in any year: links get the status disused, services stop, crossings and transfers go. */
    record Close(Selection selection) implements Change {}

    /**
     * A field of the rows gets a value.
     *
     * @param value in the unit of the field; with the time at a crossing, the ends of its range move in proportion
     */
    record SetValue(Selection selection, Field field, double value) implements Change {}

    /**
     * A field of the rows is multiplied. Rows that do not state it are left alone; at least one must state it.
     *
     * @param factor 0 or more; with the time at a crossing, the ends of its range are multiplied alike
     */
    record Scale(Selection selection, Field field, double factor) implements Change {}

    /**
     * Demand is multiplied. The study applies it: demand is no part of the network.
     *
     * @param origins regions of the demand table, empty for all
     * @param destinations regions of the demand table, empty for all
     * @param commodities ids of commodities, empty for all
     * @param factor 0 or more
     */
    record ScaleDemand(List<String> origins, List<String> destinations, List<String> commodities, double factor)
            implements Change {
        public ScaleDemand {
            origins = List.copyOf(origins);
            destinations = List.copyOf(destinations);
            commodities = List.copyOf(commodities);
        }
    }

    /**
     * A number of the model gets a value.
     *
     * @param id id of a parameter
     * @param value in the unit of the parameter
     */
    record SetParameter(String id, double value) implements Change {}

    /**
     * A project of the tables is there: what its effect says is applied at once, whatever its opening year. What the
     * model does not know of it is told in {@link Applied#notes}.
     *
     * @param id id of a project
     */
    record AddProject(String id) implements Change {}

    /**
     * A project of the energy tables is there: its links are open, whatever their opening year.
     *
     * @param id id of an energy project
     */
    record AddEnergyProject(String id) implements Change {}

    /**
     * A line that does not exist yet, between places that do. Over a border it needs a crossing each way.
     *
     * @param link the row; its id is new
     */
    record AddLink(Link link) implements Change {}

    /**
     * A way over a border that has no row yet.
     *
     * @param crossing the row; its id is new, its countries are those of a link of its mode at its node
     */
    record AddCrossing(Crossing crossing) implements Change {}

    /**
     * A change of mode or gauge at a place that has no row yet.
     *
     * @param transfer the row; its id is new
     */
    record AddTransfer(Transfer transfer) implements Change {}

    /**
     * A service that does not run yet.
     *
     * @param service the row; its id is new
     */
    record AddService(Service service) implements Change {}

    /**
     * Goods that nobody sent before, between two places.
     *
     * @param from id of the node where they begin
     * @param to id of the node where they end
     * @param commodity id of a commodity
     * @param tonnesPerYear over 0
     */
    record AddDemand(String from, String to, String commodity, double tonnesPerYear) implements Change {}

    /**
     * The rows cannot be used for some days of the year; cuts of one scenario begin on the same day. Applied, it is a
     * {@link Close}: the state while all cuts last. The year is a mean of states, see {@link Scenario#periods}.
     *
     * @param days how long, 1 to 365
     */
    record Cut(Selection selection, int days) implements Change {}

    /** Whether it changes what is sent, so that answers with and without it carry other goods. */
    default boolean isOfDemand() {
        return this instanceof ScaleDemand || this instanceof AddDemand;
    }

    /** Ids of parameters of the energy systems begin with it. */
    String ENERGY_PARAMETER = "energy-";

    /** Whether it is about the energy systems; else it is about the transport network. */
    default boolean isOfEnergy() {
        return switch (this) {
            case Open open -> open.selection().target().isEnergy();
            case Close close -> close.selection().target().isEnergy();
            case Cut cut -> cut.selection().target().isEnergy();
            case SetValue set -> set.selection().target().isEnergy();
            case Scale scale -> scale.selection().target().isEnergy();
            case SetParameter set -> set.id().startsWith(ENERGY_PARAMETER);
            case AddEnergyProject add -> true;
            case ScaleDemand scale -> false;
            case AddDemand add -> false;
            case AddProject add -> false;
            case AddLink add -> false;
            case AddCrossing add -> false;
            case AddTransfer add -> false;
            case AddService add -> false;
        };
    }
}
