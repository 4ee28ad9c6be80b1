package org.kervan.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** bin/jdk25 finds a JDK 25 where the default Java is another one. */
class JdkFinderTest {

    @TempDir
    private Path folder;

    @Test
    void anOlderHomeIsPassedOverForTheOneThatIsPointedTo() throws Exception {
        Path old = jdk("old", "JAVA_VERSION=\"17.0.15\"");
        Path wanted = jdk("wanted", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.3\"");
        assertThat(find(Map.of("KERVAN_JAVA_HOME", wanted.toString(), "JAVA_HOME", old.toString())))
                .isEqualTo(wanted.toString());
        assertThat(find(Map.of("KERVAN_JAVA_HOME", old.toString(), "JAVA_HOME", wanted.toString())))
                .isEqualTo(wanted.toString());
    }

    @Test
    void versionsThatOnlyLookAlikeAreNotTaken() throws Exception {
        Path later = jdk("later", "JAVA_VERSION=\"250\"");
        Path jre = jdk("jre", "JAVA_VERSION=\"25\"");
        Files.delete(jre.resolve("bin/javac"));
        Path wanted = jdk("home/.sdkman/candidates/java/25-tem", "JAVA_VERSION=\"25\"");
        String found = find(Map.of(
                "KERVAN_JAVA_HOME", later.toString(),
                "JAVA_HOME", jre.toString(),
                "HOME", folder.resolve("home").toString()));
        assertThat(found).isNotEqualTo(later.toString()).isNotEqualTo(jre.toString());
        assertThat(Path.of(found, "bin", "javac")).exists();
        assertThat(wanted).exists();
    }

    private Path jdk(String name, String release) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), release + "\n");
        Path javac = Files.writeString(home.resolve("bin/javac"), "#!/bin/sh\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private static String find(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder finder = new ProcessBuilder(
                Path.of("..", "bin", "jdk25").toAbsolutePath().toString());
        finder.environment().remove("KERVAN_JAVA_HOME");
        finder.environment().remove("JAVA_HOME");
        finder.environment().putAll(environment);
        Process process = finder.start();
        String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(found).isZero();
        return found;
    }
}
