package org.kervan.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.http.PortTakenException;
import org.kervan.app.http.Server;
import org.kervan.app.http.Services;
import org.kervan.app.route.Numbers;
import org.kervan.app.settings.Settings;
import org.kervan.app.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: serves until it is told to end (Ctrl-C or TERM), then ends with exit code 0. */
@Command(
        name = "run",
        description = "Serves the map and the API on this machine and opens the browser.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:ended by Ctrl-C or TERM", "1:the data has faults", "2:the port or the data cannot be used"})
final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + Settings.PORT,
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private String port = "";

    @Option(names = "--no-browser", description = "Do not open the browser.")
    private boolean noBrowser;

    @Option(
            names = "--ledger",
            paramLabel = "PLACE",
            description = "The ledger: a file, or jdbc:postgresql:... (default: a file among your own data).")
    private @Nullable String ledger;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure, InterruptedException {
        Integer wanted = Numbers.parse(port, 0, 65_535);
        if (wanted == null) {
            throw new Failure(Failure.UNUSABLE, Messages.of("run.port", port), "");
        }
        Services loaded = data.services(Output.errorsOf(spec), Settings.ledger(ledger, data.folder()));
        PrintWriter out = Output.of(spec);
        try {
            serve(loaded, wanted, out);
        } catch (PortTakenException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        return 0;
    }

    private void serve(Services loaded, int wanted, PrintWriter out) throws PortTakenException, InterruptedException {
        Path web = Settings.webFolder();
        KervanData known = loaded.flows().data();
        Server server = Server.start(loaded, wanted, web);
        String address = "http://localhost:" + server.port() + "/";
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(server, loaded, out)));
        out.println(Messages.of(
                "run.ready",
                address,
                Digits.whole(known.nodes().size()),
                Digits.whole(known.links().size()),
                known.dataset().hash().substring(0, 12)));
        if (web == null) {
            out.println(Messages.of("run.no-pages"));
        }
        out.flush();
        loaded.flows().prepare();
        loaded.ledger().prepare();
        if (!noBrowser && web != null) {
            Browser.open(address);
        }
        new CountDownLatch(1).await();
    }

    /** Runs when a signal ends the process; being told to end is no failure, so the exit code is 0, not that of the signal. */
    private static void end(Server server, Services services, PrintWriter out) {
        server.close();
        services.ledger().close();
        out.println(Messages.of("run.ended"));
        out.flush();
        Runtime.getRuntime().halt(0);
    }
}
