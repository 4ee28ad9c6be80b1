package org.kervan.app.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.EntityKind;
import org.kervan.model.ledger.Name;
import org.kervan.store.ledger.EntityView;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of something.
 *
 * @param names its names by language, each with who uses it
 * @param merged ids that were found to be the same and lead here
 * @param more whether there are more statements than are shown
 * @param history address of all statements about it
 */
public record EntityDocument(
        String id,
        EntityKind kind,
        String name,
        Map<String, List<Form>> names,
        List<String> aliases,
        List<String> merged,
        List<Said> statements,
        @Nullable Boolean more,
        List<EntityView.Link> links,
        List<ObjectNode> events,
        String history) {

    /** A name form and who uses it. */
    public record Form(String text, String claimant) {}

    /** All figures of one property, the preferred first. */
    public record Said(String property, String label, List<Figure> figures) {}

    /** The document of an entity. */
    public static EntityDocument of(EntityView view, SourceBook book, LocalDate asOf) {
        Map<String, List<Form>> names = new LinkedHashMap<>();
        for (Name name : view.entity().names()) {
            names.computeIfAbsent(name.language(), language -> new ArrayList<>())
                    .add(new Form(name.text(), name.claimant()));
        }
        List<Said> statements = view.statements().entrySet().stream()
                .map(one -> new Said(
                        one.getKey(),
                        book.label(one.getKey()),
                        one.getValue().stream()
                                .map(recorded -> Figure.of(recorded.statement(), book))
                                .toList()))
                .toList();
        return new EntityDocument(
                view.id(),
                view.entity().kind(),
                view.entity().name("en"),
                names,
                view.entity().aliases(),
                view.merged(),
                statements,
                view.more() ? Boolean.TRUE : null,
                view.links(),
                book.events(view.id()).stream()
                        .map(event -> LedgerTables.event(event, book, asOf))
                        .toList(),
                "/api/v1/statements?includeHistory=true&subject="
                        + URLEncoder.encode(view.id(), StandardCharsets.UTF_8));
    }

    /** Everything said of it, as rows. */
    public List<Figure> figures() {
        return statements.stream().flatMap(one -> one.figures().stream()).toList();
    }
}
