package org.kervan.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.store.search.PlaceMatch.Fit;

/**
 * Finds places by what people type: ids, UN/LOCODEs, names in any language and script, beginnings of names, and all of
 * these with typing errors. "Alat, AZ" or "Alat, Azerbaijan" narrows to a country. Immutable, safe for many threads,
 * and deterministic: equal fits come in the order of {@link NodeRanks}.
 *
 * <p>Exact forms and beginnings are found by binary search over all word tails. Only when these do not fill the answer
 * are all forms scanned for typing errors; a set of letters per form (one {@code int}) rules nearly all of them out
 * before any table is filled, which made an index of n-grams unnecessary (10,000 names: see {@code PlaceIndexTest}).
 */
public final class PlaceIndex {

    private static final Comparator<PlaceMatch> BEST_FIRST =
            Comparator.comparing(PlaceMatch::fit).thenComparingInt(PlaceMatch::errors);

    private static final Comparator<Tail> TAIL_ORDER =
            Comparator.comparing(Tail::text).thenComparingInt(Tail::form);

    /** Typed texts longer than this are cut: no name is as long, and the cost of a search grows with it. */
    private static final int LONGEST_QUERY = 80;

    /** Across the largest town of the network: Istanbul from its western port to its eastern station. */
    private static final double TOWN_KM = 40;

    private static final double KM_PER_DEGREE = 111.2;

    private final List<Node> nodes;
    private final Map<String, Integer> rankById;
    private final NameForm[] forms;
    private final Tail[] tails;
    private final CountryNames countries;

    /** What is asked: the text as typed and folded, and the folded country it is narrowed to (empty for none). */
    private record Query(String typed, String folded, String country) {}

    /** The rest of a folded form from one of its words on. */
    private record Tail(String text, int form, boolean first) {}

    private PlaceIndex(Network network) {
        nodes = network.nodes();
        rankById = NodeRanks.of(network);
        forms = NameForm.listOf(network).toArray(NameForm[]::new);
        tails = tailsOf(forms);
        countries = new CountryNames();
    }

    /** Builds the index over the nodes and place names of a network. */
    public static PlaceIndex of(Network network) {
        return new PlaceIndex(network);
    }

    /** Places that fit {@code typed}, best first, each once, at most {@code limit}; empty when nothing fits. */
    public List<PlaceMatch> search(String typed, int limit) {
        String text = typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
        int comma = text.lastIndexOf(',');
        if (comma > 0) {
            List<PlaceMatch> inCountry = find(text.substring(0, comma), Folding.fold(text.substring(comma + 1)), limit);
            if (!inCountry.isEmpty()) {
                return inCountry;
            }
        }
        return find(text, "", limit);
    }

    /**
     * The one place that {@code typed} stands for. A code or a whole name decides when only one place has it; so do the
     * first letters of a name (three at least), and a whole name with typing errors, when nothing else fits as well.
     * Places of one town (a city and its port) do not contend: the most important of them is meant.
     */
    public Resolution resolve(String typed) {
        List<PlaceMatch> found = search(typed, 8);
        if (found.isEmpty()) {
            return new Resolution(null, found);
        }
        PlaceMatch best = found.getFirst();
        boolean alone = found.stream()
                .filter(match -> BEST_FIRST.compare(match, best) == 0)
                .allMatch(match -> areOfOneTown(match.node(), best.node()));
        boolean decides = switch (best.fit()) {
            case CODE, OWN_NAME, NAME, TYPO -> true;
            case START, WORD -> Folding.fold(typed).length() >= 3;
            case TYPO_START, COUNTRY -> false;
        };
        return alone && decides ? new Resolution(best.node(), List.of()) : new Resolution(null, found);
    }

    /** ISO codes of the network's countries that {@code typed} is the code or the whole name of, in any language. */
    public Set<String> countries(String typed) {
        String folded = Folding.fold(typed);
        return nodes.stream()
                .map(Node::country)
                .filter(code -> countries.isCalled(code, folded))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<PlaceMatch> find(String text, String country, int limit) {
        Query query = new Query(text.strip(), Folding.fold(text), country);
        if (query.folded().isEmpty()) {
            return List.of();
        }
        Map<Integer, PlaceMatch> best = new HashMap<>();
        findBeginnings(query, best);
        if (best.size() < limit) {
            findWordsAndTypos(query, best);
        }
        if (best.isEmpty() && country.isEmpty()) {
            findCountry(query.folded(), best);
        }
        return best.values().stream()
                .sorted(BEST_FIRST.thenComparingInt(
                        match -> rankById.getOrDefault(match.node().id(), 0)))
                .limit(limit)
                .toList();
    }

    private void findBeginnings(Query query, Map<Integer, PlaceMatch> best) {
        int first = Arrays.binarySearch(tails, new Tail(query.folded(), -1, true), TAIL_ORDER);
        for (int i = -first - 1; i < tails.length && tails[i].text().startsWith(query.folded()); i++) {
            Tail tail = tails[i];
            NameForm form = forms[tail.form()];
            boolean whole =
                    tail.first() && tail.text().length() == query.folded().length();
            offer(form, whole ? fitOfWhole(form, query) : tail.first() ? Fit.START : Fit.WORD, 0, query, best);
        }
    }

    private static Fit fitOfWhole(NameForm form, Query query) {
        return switch (form.kind()) {
            case CODE -> form.text().equalsIgnoreCase(query.typed()) ? Fit.CODE : Fit.NAME;
            case OWN -> Fit.OWN_NAME;
            case OTHER -> Fit.NAME;
        };
    }

    private void findWordsAndTypos(Query query, Map<Integer, PlaceMatch> best) {
        String[] words = query.folded().split(" ");
        int letters = NameForm.lettersOf(query.folded());
        int length = query.folded().length();
        int bound = length < 4 ? 0 : length < 7 ? 1 : 2;
        EditDistance distance = new EditDistance();
        for (NameForm form : forms) {
            int missing = Integer.bitCount(letters & ~form.letters());
            if (missing > bound) {
                continue;
            }
            if (missing == 0 && words.length > 1 && hasAllWords(form.folded(), words)) {
                offer(form, Fit.WORD, 0, query, best);
            } else if (bound > 0) {
                int errors = distance.between(query.folded(), form.folded(), bound);
                if (errors <= bound) {
                    offer(form, Fit.TYPO, errors, query, best);
                } else {
                    offerStarts(query, form, bound, distance, best);
                }
            }
        }
    }

    private void offerStarts(
            Query query, NameForm form, int bound, EditDistance distance, Map<Integer, PlaceMatch> best) {
        String folded = form.folded();
        for (int start = 0; start >= 0; start = nextWord(folded, start)) {
            int errors = distance.toStart(query.folded(), start == 0 ? folded : folded.substring(start), bound);
            if (errors <= bound) {
                offer(form, Fit.TYPO_START, errors, query, best);
            }
        }
    }

    private void findCountry(String country, Map<Integer, PlaceMatch> best) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (countries.fits(node.country(), country)) {
                best.put(i, new PlaceMatch(node, node.country(), "", Fit.COUNTRY, 0));
            }
        }
    }

    /** Keeps the better of two fits of a place; of equal ones the form written as it was typed. */
    private void offer(NameForm form, Fit fit, int errors, Query query, Map<Integer, PlaceMatch> best) {
        Node node = nodes.get(form.node());
        if (!query.country().isEmpty() && !countries.fits(node.country(), query.country())) {
            return;
        }
        PlaceMatch fresh = new PlaceMatch(node, form.text(), form.language(), fit, errors);
        PlaceMatch old = best.get(form.node());
        int order = old == null ? -1 : BEST_FIRST.compare(fresh, old);
        if (old == null || order < 0 || (order == 0 && !isAsTyped(old, query) && isAsTyped(fresh, query))) {
            best.put(form.node(), fresh);
        }
    }

    private static boolean areOfOneTown(Node a, Node b) {
        double kmNorth = (a.point().latDegrees() - b.point().latDegrees()) * KM_PER_DEGREE;
        double kmEast = (a.point().lonDegrees() - b.point().lonDegrees())
                * KM_PER_DEGREE
                * Math.cos(Math.toRadians(a.point().latDegrees()));
        return a.country().equals(b.country()) && Math.hypot(kmNorth, kmEast) <= TOWN_KM;
    }

    private static boolean isAsTyped(PlaceMatch match, Query query) {
        String typed = query.typed();
        return match.matched().regionMatches(true, 0, typed, 0, typed.length());
    }

    private static boolean hasAllWords(String folded, String[] words) {
        for (String word : words) {
            if (!folded.startsWith(word) && !folded.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private static int nextWord(String folded, int start) {
        int space = folded.indexOf(' ', start);
        return space < 0 ? -1 : space + 1;
    }

    private static Tail[] tailsOf(NameForm[] forms) {
        List<Tail> tails = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            String folded = forms[i].folded();
            for (int start = 0; start >= 0; start = nextWord(folded, start)) {
                tails.add(new Tail(folded.substring(start), i, start == 0));
            }
        }
        tails.sort(TAIL_ORDER);
        return tails.toArray(Tail[]::new);
    }
}
