package org.recount.cli;

import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Which version this is. */
@Command(name = "version", description = "Print the version of Recount and of Java.")
final class VersionCommand implements Callable<Integer> {
    @ParentCommand
    private Recount recount;

    @Override
    public Integer call() throws Exception {
        try (Writer out = new StandardOutput(recount.here().out())) {
            out.write(Version.told() + "\n");
        }
        return ExitCode.NOTHING;
    }
}
