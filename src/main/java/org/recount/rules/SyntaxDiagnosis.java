package org.recount.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.json.Nearest;
import org.recount.rules.RuleLayout.Chunk;
import org.recount.rules.RuleProblems.Problem;

/** Says what keeps a rule from being read at all, in its author's terms: Drools' parser only names the first odd word. */
final class SyntaxDiagnosis {
    private static final Pattern NAME = Pattern.compile("rule\\s*\"([^\"\\n]*)\"?");
    private static final Pattern LONE_WORD = Pattern.compile("(?m)^[ \\t]*([a-zA-Z]+)[ \\t]*$");
    private static final Pattern PLACE = Pattern.compile("Line (\\d+):(\\d+)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'");
    private static final List<String> KEYWORDS = List.of("when", "then", "end");
    private static final List<String> BEGINNINGS = List.of("package", "import", "global", "rule");
    private static final String FORM = "A rule reads: rule \"…\" @id( … ) @severity( … ) when … then … end.";

    private final RuleFile file;
    private final String text;
    private final RuleLayout layout;

    SyntaxDiagnosis(RuleFile file, String text, RuleLayout layout) {
        this.file = file;
        this.text = text;
        this.layout = layout;
    }

    /** What is wrong above the first rule, given what the parser said. */
    Problem ofHeader(String complaint) {
        Position at = place(complaint);
        String word = word(complaint);
        if (word.startsWith("#")) {
            return file.problem(at, "", "# begins no comment", "Write // instead.");
        }
        Optional<String> meant = Nearest.of(word, BEGINNINGS);
        return file.problem(
                at,
                "",
                "\"%s\" does not fit here".formatted(word),
                meant.map("Maybe \"%s\" is meant."::formatted)
                        .orElse("Above the first rule stand package, import and global, each on its line."));
    }

    /** What is wrong with a rule, given what the parser said. */
    Problem of(Chunk chunk, String complaint) {
        String plain = layout.plain(chunk);
        Matcher named = NAME.matcher(text.substring(chunk.start(), chunk.end()));
        String rule = named.find() ? named.group(1).strip() : "";
        return name(chunk, plain)
                .or(() -> keyword(chunk, plain, rule))
                .or(() -> bracket(chunk, plain, rule))
                .orElseGet(() -> word(rule, complaint));
    }

    private Optional<Problem> name(Chunk chunk, String plain) {
        String first = plain.lines().findFirst().orElse("").strip();
        int quote = first.indexOf('"');
        if (quote < 0 && first.matches("rule\\s+\\S+\\s+[^@].*")) {
            return Optional.of(file.problem(
                    at(chunk, plain.indexOf("rule")),
                    "",
                    "the name of the rule is not in quotation marks",
                    "Write rule \"%s\"."
                            .formatted(first.substring("rule".length()).strip())));
        }
        if (quote >= 0 && first.chars().filter(c -> c == '"').count() % 2 == 1) {
            return Optional.of(file.problem(
                    at(chunk, plain.indexOf('"')),
                    "",
                    "the name of the rule has no closing quotation mark",
                    "End the name with \" on the same line."));
        }
        return Optional.empty();
    }

    private Optional<Problem> keyword(Chunk chunk, String plain, String rule) {
        for (String keyword : KEYWORDS) {
            boolean there = keyword.equals("end")
                    ? Pattern.compile("(?m)(^|[\\s;}])end[\\s;]*$")
                            .matcher(plain)
                            .find()
                    : Pattern.compile("\\b" + keyword + "\\b").matcher(plain).find();
            if (!there) {
                return Optional.of(missing(chunk, plain, rule, keyword));
            }
        }
        return Optional.empty();
    }

    private Problem missing(Chunk chunk, String plain, String rule, String keyword) {
        Matcher lone = LONE_WORD.matcher(plain);
        while (lone.find()) {
            String word = lone.group(1);
            if (!KEYWORDS.contains(word) && Nearest.of(word, List.of(keyword)).isPresent()) {
                return file.problem(
                        at(chunk, lone.start(1)),
                        rule,
                        "\"%s\" does not fit here".formatted(word),
                        "Maybe \"%s\" is meant.".formatted(keyword));
            }
        }
        String next = switch (keyword) {
            case "when" -> "Write when above the condition.";
            case "then" -> "Write then between the condition and the call on findings.";
            default -> "Write end below the call on findings.";
        };
        int last = plain.stripTrailing().length();
        int line = Position.of(text, chunk.start() + (keyword.equals("end") ? Math.max(0, last - 1) : 0))
                .line();
        return file.problem(line, rule, "the rule has no \"%s\"".formatted(keyword), next);
    }

    /** A bracket without its other half, in the annotations, the condition or the consequence. */
    private Optional<Problem> bracket(Chunk chunk, String plain, String rule) {
        int when = word(plain, "when", 0);
        int then = word(plain, "then", when);
        int[] bounds = {0, when, then, plain.length()};
        for (int part = 0; part < 3; part++) {
            java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>();
            for (int i = bounds[part]; i < bounds[part + 1]; i++) {
                char c = plain.charAt(i);
                boolean nextAnnotation = part == 0 && c == '@' && !open.isEmpty();
                if (c == '(' || c == '{') {
                    open.push(i);
                } else if ((c == ')' || c == '}') && open.poll() == null) {
                    return Optional.of(file.problem(
                            at(chunk, i), rule, "the bracket %s closes none".formatted(c), "Take it out."));
                }
                if (nextAnnotation) {
                    break;
                }
            }
            if (!open.isEmpty()) {
                char c = plain.charAt(open.peek());
                return Optional.of(file.problem(
                        at(chunk, open.peek()),
                        rule,
                        "the bracket %s is not closed".formatted(c),
                        "Write %s where it ends.".formatted(c == '(' ? ")" : "}")));
            }
        }
        return Optional.empty();
    }

    private static int word(String plain, String word, int from) {
        Matcher found = Pattern.compile("\\b" + word + "\\b").matcher(plain);
        return found.find(from) ? found.start() : plain.length();
    }

    /** By the word that the parser did not expect. */
    private Problem word(String rule, String complaint) {
        Position at = place(complaint);
        String word = word(complaint);
        String[] lines = layout.plain().split("\n", -1);
        String line = at.line() <= lines.length ? lines[Math.max(0, at.line() - 1)] : "";
        if (word.equals("=")) {
            return file.problem(at, rule, "a single = does not compare", "Write ==.");
        }
        if (word.equals("and") || word.equals("or")) {
            return file.problem(
                    at,
                    rule,
                    "\"%s\" does not join conditions within brackets".formatted(word),
                    "Write %s.".formatted(word.equals("and") ? "a comma, or &&" : "||"));
        }
        if (word.equals("@")) {
            return file.problem(
                    at,
                    rule,
                    "annotations stand right below the name",
                    "Move what stands between to below them, or take it out.");
        }
        if (word.startsWith("#")) {
            return file.problem(at, rule, "# begins no comment", "Write // instead.");
        }
        if (line.matches(".*\\d\\s*%.*")) {
            int column = line.indexOf('%') + 1;
            return file.problem(
                    new Position(at.line(), column),
                    rule,
                    "% does not belong behind a number",
                    "Write the number alone; recount rules facts TYPE tells the unit of each field.");
        }
        Matcher unbound = Pattern.compile("(\\$\\w+)\\s+" + Pattern.quote(word)).matcher(line);
        if (!word.isEmpty() && unbound.find()) {
            return file.problem(
                    at,
                    rule,
                    "a colon is missing after " + unbound.group(1),
                    "Write %s : %s.".formatted(unbound.group(1), word));
        }
        if (line.matches(".*(->|\\w\\s*::\\s*\\w).*")) {
            return file.problem(
                    at,
                    rule,
                    "a condition cannot be handed on with -> or ::",
                    "Write exists TYPE( what it must be like ) from LIST on a line of its own: exists Candidacy( votes > 900 )"
                            + " from $check.race.contest.candidacies.");
        }
        if (word.matches("[A-Za-z_$0-9.]+")) {
            return file.problem(
                    at,
                    rule,
                    "a comma, a dot or an operator is missing before %s".formatted(word),
                    "Separate conditions by commas, write fields as agreement.fit, and compare with ==, !=, < or >.");
        }
        String what = word.isEmpty() ? "this line cannot be read" : "\"%s\" does not fit here".formatted(word);
        return file.problem(at, rule, what, "Look at this line and the one before. " + FORM);
    }

    private Position at(Chunk chunk, int offset) {
        return Position.of(text, chunk.start() + Math.max(0, offset));
    }

    private static Position place(String complaint) {
        Matcher place = PLACE.matcher(complaint);
        return place.find()
                ? new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)) + 1)
                : new Position(0, 0);
    }

    private static String word(String complaint) {
        Matcher word = WORD.matcher(complaint);
        return word.find() && !word.group(1).equals("<eof>") ? word.group(1) : "";
    }
}
