package org.recount.cli;

import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules schema}: what editors complete and check case files by. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of case files, for your editor.",
        footerHeading = "%nExamples:%n",
        footer = {"  recount rules schema > my-rules/cases.schema.json"})
final class RulesSchemaCommand implements Callable<Integer> {
    private static final String SCHEMA = "/org/recount/schema/cases.schema.json";

    @ParentCommand
    private RulesCommand parent;

    @Override
    public Integer call() throws Exception {
        try (InputStream in = RulesSchemaCommand.class.getResourceAsStream(SCHEMA);
                Writer out = new StandardOutput(parent.here().out())) {
            out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.NOTHING;
    }
}
