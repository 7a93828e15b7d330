package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Commands described in code. Picocli's own factory looks for Groovy in every jar first, which takes 20 ms. */
final class Commands implements IFactory {
    private static final Commands FACTORY = new Commands();

    private Commands() {}

    /** A description to fill of what this object does. */
    static CommandSpec spec(Object command) {
        return CommandSpec.wrapWithoutInspection(command, FACTORY);
    }

    static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec, FACTORY);
    }

    /** Lists of the values of options; nothing else needs to be made. */
    @Override
    public <T> T create(Class<T> type) throws Exception {
        return type.cast(
                type == List.class
                        ? new ArrayList<>()
                        : type.getDeclaredConstructor().newInstance());
    }
}
