package org.kervan.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ./kervan in a folder whose name has blanks, with a Java that only says what it was told. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path jdk;

    @BeforeEach
    void checkout() throws IOException {
        home = Files.createDirectories(folder.resolve("my own  work/kervan"));
        jdk = folder.resolve("a jdk");
        for (String file : List.of("kervan", "bin/build.sh", "bin/jdk25")) {
            copy(file);
        }
        write(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
        executable(write(jdk.resolve("bin/javac"), "#!/bin/sh\n"));
        executable(write(jdk.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n"));
        write(home.resolve("app/target/kervan-app-0.1.0.jar"), "");
        write(home.resolve("app/target/lib/one.jar"), "");
        write(home.resolve("app/target/cli.aot"), "");
        write(home.resolve("web/dist/index.html"), "");
        write(home.resolve("app/target/kervan.stamp"), jdk + "\n");
    }

    @Test
    void everyPathIsOneWord() throws Exception {
        List<String> told = kervan("route", "Baku", "a place");
        assertThat(told)
                .contains(
                        "-XX:AOTCache=" + home + "/app/target/cli.aot",
                        "-Dkervan.data=" + home + "/data",
                        "-Dkervan.web=" + home + "/web/dist",
                        home + "/app/target/kervan-app-0.1.0.jar:" + home + "/app/target/lib/one.jar",
                        "-XX:TieredStopAtLevel=1")
                .endsWith("route", "Baku", "a place");
    }

    @Test
    void solversGetTheBetterCompiler() throws Exception {
        assertThat(kervan("flows", "--json"))
                .contains("-XX:+UseSerialGC")
                .doesNotContain("-XX:TieredStopAtLevel=1")
                .endsWith("flows", "--json");
    }

    @Test
    void aMissingCacheIsNoArgument() throws Exception {
        Files.delete(home.resolve("app/target/cli.aot"));
        assertThat(kervan("check")).noneMatch(word -> word.contains("AOTCache") || word.isEmpty());
    }

    private List<String> kervan(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder launcher = new ProcessBuilder();
        launcher.command().add(home.resolve("kervan").toString());
        launcher.command().addAll(List.of(arguments));
        launcher.environment().put("KERVAN_JAVA_HOME", jdk.toString());
        Process process = launcher.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines().toList();
    }

    private void copy(String file) throws IOException {
        Path copy = home.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of("..", file), copy);
        executable(copy);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void executable(Path file) {
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
