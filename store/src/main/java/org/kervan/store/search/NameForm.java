package org.kervan.store.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.PlaceName;

/**
 * One way of writing a place.
 *
 * @param node index of the place in the network
 * @param text as written in the data
 * @param language ISO 639-1 code, empty for codes
 * @param kind what it is to the place
 * @param folded comparable form, see {@link Folding}
 * @param letters the letters of {@code folded} as a set of bits, see {@link #lettersOf}
 */
record NameForm(int node, String text, String language, Kind kind, String folded, int letters) {

    /** What a form is: an id or UN/LOCODE, the place's own English name or the first part of it, or any other name. */
    enum Kind {
        CODE,
        OWN,
        OTHER
    }

    private static final Pattern PARTS = Pattern.compile("\\s*[()/,]\\s*|\\s+-\\s+");

    /** All forms of all places: ids, codes, names in every language, and the parts of names such as "Alat (Port of Baku)". */
    static List<NameForm> listOf(Network network) {
        List<NameForm> forms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<String, Integer> index = indexById(network);
        for (int i = 0; i < network.nodes().size(); i++) {
            Node node = network.nodes().get(i);
            add(forms, seen, i, node.id(), "", Kind.CODE);
            if (node.unLocode() != null) {
                add(forms, seen, i, node.unLocode(), "", Kind.CODE);
            }
            addWithParts(forms, seen, i, node.name(), "en", Kind.OWN);
        }
        for (PlaceName name : network.placeNames()) {
            Integer node = index.get(name.node());
            if (node != null) {
                addWithParts(forms, seen, node, name.name(), name.language(), Kind.OTHER);
            }
        }
        return forms;
    }

    /** One bit per letter (letters of larger scripts share bits): a missing bit proves a typing error. */
    static int lettersOf(String folded) {
        int letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters |= 1 << folded.charAt(i);
        }
        return letters;
    }

    private static Map<String, Integer> indexById(Network network) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < network.nodes().size(); i++) {
            index.put(network.nodes().get(i).id(), i);
        }
        return index;
    }

    private static void addWithParts(
            List<NameForm> forms, Set<String> seen, int node, String name, String language, Kind kind) {
        add(forms, seen, node, name, language, kind);
        for (String part : PARTS.split(name)) {
            add(forms, seen, node, part, language, name.startsWith(part) ? kind : Kind.OTHER);
        }
    }

    private static void add(List<NameForm> forms, Set<String> seen, int node, String text, String language, Kind kind) {
        String folded = Folding.fold(text);
        if (!folded.isEmpty() && seen.add(node + (kind == Kind.CODE ? " code " : " ") + text)) {
            forms.add(new NameForm(node, text, language, kind, folded, lettersOf(folded)));
        }
    }
}
