package org.kervan.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;
import org.kervan.app.settings.Settings;
import org.kervan.app.text.Failures;
import org.kervan.app.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line. No failure shows a stack trace; bad usage is exit code 2. */
@Command(
        name = "kervan",
        description = "Corridor planning on an open ledger of promises, projects and flows.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            RouteCommand.class,
            FlowsCommand.class,
            AppraiseCommand.class,
            ScenarioCommand.class,
            CompareCommand.class,
            PortfolioCommand.class,
            EnergyCommand.class,
            ReportCommand.class,
            ValidateCommand.class,
            CalibrateCommand.class,
            AssignCommand.class,
            OpfCommand.class,
            LedgerCommand.class,
            TrainCommand.class
        })
public final class Main {

    /** Exit code of a failure that no input explains (EX_SOFTWARE of sysexits). */
    private static final int INSIDE = 70;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        int exit = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(exit);
    }

    /** Runs the command, printing to the given writers, and returns its exit code. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(Main::failed);
        int exit;
        try {
            exit = line.execute(args.length == 0 ? new String[] {"--help"} : args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            exit = inside(e, line);
        }
        out.flush();
        err.flush();
        return exit;
    }

    private static int misused(ParameterException fault, String[] args) {
        CommandLine line = fault.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        String detail = Failure.messageOf(fault).lines().findFirst().orElse("");
        if (List.of(args).contains("--json")) {
            line.getOut().println(Json.toText(Problem.of("usage", 400, detail)));
        }
        line.getErr().println(Messages.of("usage", detail, command));
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception cause, CommandLine line, ParseResult parsed) {
        if (cause instanceof Failure failure) {
            if (!failure.document().isEmpty()) {
                line.getOut().println(failure.document());
            }
            line.getErr().println(failure.getMessage());
            return failure.exit();
        }
        return inside(cause, line);
    }

    private static int inside(Throwable cause, CommandLine line) {
        line.getErr().println(Messages.of("failed", Failures.describe(cause)));
        return INSIDE;
    }

    /** UTF-8 whatever the locale says: names here are written in many scripts. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"kervan " + Settings.version()};
        }
    }
}
