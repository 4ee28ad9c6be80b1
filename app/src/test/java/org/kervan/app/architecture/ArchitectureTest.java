package org.kervan.app.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house. Each failure names the wall that was crossed and where the code probably belongs. */
class ArchitectureTest {

    private static final String ROOT = "org.kervan.";

    /** Which part may use which: the table of design section 2. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "model", Set.of(),
            "engine", Set.of(),
            "io", Set.of("model"),
            "store", Set.of("model"),
            "study", Set.of("model", "engine"),
            "app", Set.of("model", "engine", "io", "store", "study"),
            "bench", Set.of("model", "engine", "io", "store", "study"));

    /** Studies are separable; these edges alone are allowed between them. Shared ground lies in {@code study.network}. */
    private static final Map<String, Set<String>> STUDY_MAY_USE = Map.of(
            "route", Set.of("network"),
            "flow", Set.of("network"),
            "network", Set.of(),
            "appraise", Set.of("flow"),
            "portfolio", Set.of("appraise"),
            "compare", Set.of("flow"),
            "couple", Set.of("flow", "energy"));

    /** Libraries each part may use beside the JDK and the null annotations. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "model", List.of(),
            "engine", List.of(),
            "io", List.of("de.siegmar.fastcsv.", "net.sf.geographiclib.", "tools.jackson.core.", "org.sqlite."),
            "store",
                    List.of(
                            "tools.jackson.",
                            "com.fasterxml.jackson.annotation.",
                            "org.jdbi.",
                            "org.flywaydb.core.",
                            "com.zaxxer.hikari.",
                            "org.sqlite.",
                            "org.postgresql."),
            "study", List.of(),
            "app",
                    List.of(
                            "com.sun.management.",
                            "tools.jackson.",
                            "com.fasterxml.jackson.annotation.",
                            "com.nimbusds.",
                            "io.github.bucket4j.",
                            "io.javalin.",
                            "org.bouncycastle.",
                            "picocli.",
                            "jakarta.servlet.",
                            "kotlin.",
                            "org.eclipse.jetty."));

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kervan");
    }

    @Test
    void everyPartKnowsOnlyThePartsItMay() {
        assertThat(dependencies().flatMap(ArchitectureTest::wallCrossed)).isEmpty();
    }

    @Test
    void everyPartUsesOnlyItsLibraries() {
        assertThat(dependencies().flatMap(ArchitectureTest::foreignLibrary)).isEmpty();
    }

    @Test
    void studiesStaySeparable() {
        assertThat(dependencies().flatMap(ArchitectureTest::studyWallCrossed)).isEmpty();
    }

    @Test
    void packagesFormNoImportLoop() {
        slices().matching("org.kervan.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyTheCommandLinePrints() {
        List<String> printing = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.getPackageName().startsWith(ROOT + "app.cli") || part(type).equals(Optional.of("bench"))) {
                continue;
            }
            type.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                    .filter(access ->
                            Set.of("out", "err").contains(access.getTarget().getName()))
                    .forEach(access ->
                            printing.add(access.getDescription() + ": only app.cli prints; return the text instead"));
        }
        assertThat(printing).isEmpty();
    }

    @Test
    void noLibraryTypeShowsInPublicSignaturesOfTheCore() {
        List<String> leaks = new ArrayList<>();
        for (JavaClass type : classes) {
            if (!Set.of("model", "engine", "study").contains(part(type).orElse(""))
                    || !type.getModifiers().contains(JavaModifier.PUBLIC)) {
                continue;
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (unit.getModifiers().contains(JavaModifier.PUBLIC)) {
                    Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                            .map(JavaClass::getBaseComponentType)
                            .filter(used -> !isOurs(used) && !isJdk(used))
                            .forEach(used -> leaks.add(unit.getFullName() + " shows " + used.getName()
                                    + ": wrap it in a type of our own"));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    /** Without this, a part that is missing from the class path would pass every rule above. */
    @Test
    void everyPartWithCodeWasSeen() throws IOException {
        Set<String> seen = new TreeSet<>();
        classes.forEach(type -> part(type).ifPresent(seen::add));
        Set<String> withCode = new TreeSet<>();
        for (String part : MAY_USE.keySet()) {
            try (Stream<Path> files = Files.walk(Path.of("..", part, "src", "main", "java"))) {
                if (!part.equals("bench")
                        && files.anyMatch(file -> file.toString().endsWith(".java"))) {
                    withCode.add(part);
                }
            }
        }
        assertThat(seen).isEqualTo(withCode);
    }

    private static Stream<Dependency> dependencies() {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static Stream<String> wallCrossed(Dependency dependency) {
        Optional<String> from = part(dependency.getOriginClass());
        Optional<String> to = part(dependency.getTargetClass());
        if (from.isEmpty()
                || to.isEmpty()
                || from.equals(to)
                || MAY_USE.get(from.get()).contains(to.get())) {
            return Stream.empty();
        }
        return Stream.of(dependency.getDescription() + ": " + from.get() + " may use " + MAY_USE.get(from.get())
                + " only; code that needs both " + from.get() + " and " + to.get() + " belongs in "
                + home(from.get(), to.get()));
    }

    private static String home(String from, String to) {
        return Stream.of("study", "io", "store", "app")
                .filter(part -> MAY_USE.get(part).containsAll(Set.of(from, to)))
                .findFirst()
                .orElse("app");
    }

    private static Stream<String> foreignLibrary(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        Optional<String> from = part(dependency.getOriginClass());
        if (from.isEmpty()
                || from.get().equals("bench")
                || isOurs(target)
                || isJdk(target)
                || LIBRARIES.get(from.get()).stream().anyMatch(target.getName()::startsWith)) {
            return Stream.empty();
        }
        return Stream.of(dependency.getDescription() + ": " + from.get() + " may use the libraries "
                + LIBRARIES.get(from.get()) + " only");
    }

    private static Stream<String> studyWallCrossed(Dependency dependency) {
        Optional<String> from = study(dependency.getOriginClass());
        Optional<String> to = study(dependency.getTargetClass());
        if (from.isEmpty()
                || to.isEmpty()
                || from.equals(to)
                || STUDY_MAY_USE.getOrDefault(from.get(), Set.of()).contains(to.get())) {
            return Stream.empty();
        }
        return Stream.of(dependency.getDescription() + ": the study " + from.get() + " may not use the study "
                + to.get() + "; what both need belongs in study.network");
    }

    private static Optional<String> part(JavaClass type) {
        return segment(type, ROOT);
    }

    private static Optional<String> study(JavaClass type) {
        return segment(type, ROOT + "study.");
    }

    private static Optional<String> segment(JavaClass type, String prefix) {
        String name = type.getPackageName() + ".";
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(name.substring(prefix.length(), name.indexOf('.', prefix.length())))
                : Optional.empty();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(ROOT);
    }

    private static boolean isJdk(JavaClass type) {
        return type.isPrimitive()
                || type.getName().startsWith("java.")
                || type.getName().startsWith("javax.")
                || type.getName().startsWith("org.jspecify.");
    }
}
