package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the shell fish, of which picocli knows nothing. */
final class FishCompletion {
    private final StringBuilder script = new StringBuilder();

    private FishCompletion() {}

    static String of(CommandLine program) {
        FishCompletion completion = new FishCompletion();
        completion.script.append("""
                # Completion of recount for fish.
                # Whether the words so far that are no options begin with these, and no command of theirs follows.
                function __recount_at
                    set -l words (commandline -opc | string match -v -- '-*')[2..]
                    for word in $argv
                        test "$words[1]" = "$word"; or return 1
                        set -e words[1]
                    end
                end
                """);
        completion.add(program, List.of());
        return completion.script.toString();
    }

    private void add(CommandLine command, List<String> words) {
        String at = words.isEmpty() ? "not __fish_seen_subcommand_from " : "__recount_at " + String.join(" ", words);
        Map<String, CommandLine> inner = command.getSubcommands();
        if (words.isEmpty()) {
            at += String.join(" ", inner.keySet());
        }
        for (Map.Entry<String, CommandLine> one : inner.entrySet()) {
            line(at, "-f -a " + one.getKey(), Manual.summary(one.getValue().getCommandSpec()));
        }
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.hidden()) {
                line(at, names(option) + (option.arity().max() > 0 ? " -r" : ""), Manual.first(option.description()));
            }
        }
        for (Map.Entry<String, CommandLine> one : inner.entrySet()) {
            List<String> deeper = new ArrayList<>(words);
            deeper.add(one.getKey());
            add(one.getValue(), deeper);
        }
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(names.length() == 0 ? "" : " ")
                    .append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
        }
        return names.toString();
    }

    private void line(String at, String what, String about) {
        script.append("complete -c ")
                .append(Recount.NAME)
                .append(" -n ")
                .append(quoted(at))
                .append(' ')
                .append(what)
                .append(" -d ")
                .append(quoted(about))
                .append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
