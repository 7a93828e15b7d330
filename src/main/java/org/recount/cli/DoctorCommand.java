package org.recount.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.report.Display;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code recount doctor}: whether everything is there that a run needs. */
@Command(
        name = "doctor",
        header = "Look at everything that a run relies on, and say what to do about what is amiss.",
        description =
                "Looks at Java, the installation, recount.json, language, tallies, members, rules, the cache and the"
                        + " reports folder. Nothing is changed.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well, or works all the same", "2:something keeps a run from its work"},
        footerHeading = "%nExamples:%n",
        footer = {"  recount doctor", "  recount doctor --json"})
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Recount recount;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        List<Doctor.Checkup> checkups = Doctor.look(recount.here());
        try (Writer out = new StandardOutput(recount.here().out())) {
            if (json) {
                writeJson(checkups, out);
            } else {
                write(checkups, out);
            }
        }
        return checkups.stream().anyMatch(checkup -> checkup.state() == Doctor.State.ILL)
                ? ExitCode.USAGE
                : ExitCode.NOTHING;
    }

    private static void write(List<Doctor.Checkup> checkups, Writer out) throws IOException {
        for (Doctor.Checkup checkup : checkups) {
            out.write("%-4s  %-12s  %s\n"
                    .formatted(checkup.state().code(), checkup.name(), Display.clean(checkup.told())));
            if (!checkup.advice().isEmpty()) {
                out.write(" ".repeat(20) + Display.clean(checkup.advice()) + "\n");
            }
        }
        long amiss = checkups.stream()
                .filter(checkup -> checkup.state() != Doctor.State.WELL)
                .count();
        out.write(amiss == 0 ? "All is well.\n" : amiss + " of " + checkups.size() + " could be better.\n");
    }

    private static void writeJson(List<Doctor.Checkup> checkups, Writer out) throws IOException {
        JsonGenerator to = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        to.writeStartObject();
        to.writeStringField("format", "recount-doctor/1");
        to.writeArrayFieldStart("checkups");
        for (Doctor.Checkup checkup : checkups) {
            to.writeStartObject();
            to.writeStringField("name", checkup.name());
            to.writeStringField("state", checkup.state().code());
            to.writeStringField("told", checkup.told());
            to.writeStringField("advice", checkup.advice().isEmpty() ? null : checkup.advice());
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
        to.writeRaw('\n');
        to.close();
    }
}
