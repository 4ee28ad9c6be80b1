package org.kervan.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.kervan.app.data.RealData;

/**
 * What a command on the real data said.
 *
 * @param exit exit code
 * @param out what it answered
 * @param err what it said beside
 */
record Terminal(int exit, String out, String err) {

    static Terminal run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--data";
        all[args.length + 1] = RealData.FOLDER.toString();
        int exit = Main.run(all, new PrintWriter(out), new PrintWriter(err));
        return new Terminal(exit, out.toString(), err.toString());
    }
}
