package org.recount.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises the lines, and parts of lines, that belong to the page and not to the article. Immutable. */
final class Furniture {

    /** Longer lines are paragraphs; only their first and last words are looked at. */
    private static final int LONGEST_LINE = 700;

    private static final int EDGE = 160;
    private static final String DECORATION = "»«›‹><→←↗▸▶►◀.:;?|•*·-–—_#~=!…\"“”+✓×";

    /** A pattern that covers a stretch of a line. */
    record Match(FurnitureFile.Pattern pattern, int start, int end) {}

    private final FurnitureFile file;
    private final Slots slots;
    private final Set<String> verbs;
    private final Set<String> nouns;
    private final Map<FurnitureFile.Covers, Rules> rules = new EnumMap<>(FurnitureFile.Covers.class);

    private Furniture(FurnitureFile file) {
        this.file = file;
        this.slots = new Slots(file.lists());
        this.verbs = Set.copyOf(file.results().verbs());
        this.nouns = Set.copyOf(file.results().nouns());
        for (FurnitureFile.Covers covers : FurnitureFile.Covers.values()) {
            rules.put(covers, new Rules());
        }
        for (FurnitureFile.Pattern pattern : file.patterns()) {
            for (String source : pattern.match()) {
                rules.get(pattern.covers()).add(new Rules.Rule(pattern, new Template(source, slots)));
            }
        }
    }

    static Furniture read(Path path) throws ArticleException {
        FurnitureFile file = FurnitureFile.read(path);
        try {
            return new Furniture(file);
        } catch (IllegalArgumentException e) {
            throw new ArticleException(path.toString(), 0, e.getMessage(), "Mend the template or the list");
        }
    }

    FurnitureFile file() {
        return file;
    }

    /** The furniture in the line between the offsets: the whole line if it is furniture, else a part of it, if any. */
    Optional<Match> in(String text, int start, int end) {
        List<Token> line = end - start <= LONGEST_LINE ? Token.of(text, start, end) : List.of();
        if (!line.isEmpty()) {
            List<Token> tokens = undecorated(line);
            for (Rules.Rule rule : rules.get(FurnitureFile.Covers.LINE).thatMayStart(tokens, 0)) {
                if (rule.template().mayBe(tokens.size())
                        && rule.template().ends(tokens, 0).get(tokens.size())
                        && admits(rule, tokens)) {
                    return Optional.of(new Match(rule.pattern(), start, end));
                }
            }
        }
        List<Token> edges = end - start > LONGEST_LINE ? edges(text, start, end) : line;
        Optional<Match> opening = atStart(text, start, end, first(edges, start + EDGE));
        return opening.isPresent() ? opening : atEnd(end, last(edges, end - EDGE));
    }

    /** The tokens of the first and last words alone. */
    private static List<Token> edges(String text, int start, int end) {
        List<Token> edges = Token.of(text, start, start + EDGE);
        edges.addAll(Token.of(text, end - EDGE, end));
        return edges;
    }

    /** Those that end by an offset. */
    private static List<Token> first(List<Token> tokens, int to) {
        int size = tokens.size();
        while (size > 0 && tokens.get(size - 1).end() > to) {
            size--;
        }
        return tokens.subList(0, size);
    }

    /** Those that begin at an offset or after. */
    private static List<Token> last(List<Token> tokens, int from) {
        int at = tokens.size();
        while (at > 0 && tokens.get(at - 1).start() >= from) {
            at--;
        }
        return tokens.subList(at, tokens.size());
    }

    private Optional<Match> atStart(String text, int start, int end, List<Token> tokens) {
        for (Rules.Rule rule : rules.get(FurnitureFile.Covers.START).thatMayStart(tokens, 0)) {
            int last = rule.template().ends(tokens, 0).length() - 1;
            if (last > 0) {
                int stop = tokens.get(last - 1).end();
                while (stop < end && (Chars.blank(text.charAt(stop)) || ":-–—|,.".indexOf(text.charAt(stop)) >= 0)) {
                    stop++;
                }
                return Optional.of(new Match(rule.pattern(), start, stop));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> atEnd(int end, List<Token> tokens) {
        int size = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(".") ? tokens.size() - 1 : tokens.size();
        List<Token> tail = tokens.subList(0, size);
        Rules closing = rules.get(FurnitureFile.Covers.END);
        for (int i = 0; i < size; i++) {
            List<Rules.Rule> may = closing.thatMayStart(tail, i);
            for (int k = 0; k < may.size(); k++) {
                Rules.Rule rule = may.get(k);
                if (rule.template().ends(tail, i).get(size)) {
                    return Optional.of(new Match(rule.pattern(), tokens.get(i).start(), end));
                }
            }
        }
        return Optional.empty();
    }

    /** The day that a line of a dated pattern gives, as ISO date. */
    Optional<String> day(String text, Match match) {
        return match.pattern().dated()
                ? slots.days()
                        .first(Token.of(text, match.start(), Math.min(match.end(), match.start() + EDGE)))
                        .map(LocalDate::toString)
                : Optional.empty();
    }

    /** Whether the line may be furniture by this rule: with an open slot only if no result is told in it. */
    private boolean admits(Rules.Rule rule, List<Token> tokens) {
        return !rule.template().open() || !tellsResult(tokens);
    }

    private boolean tellsResult(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> verbs.contains(token.text()))
                || (figured(tokens) && tokens.stream().anyMatch(token -> nouns.contains(token.text())));
    }

    private static boolean figured(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.sort() == Token.Sort.NUMBER);
    }

    private static List<Token> undecorated(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).isMark(DECORATION)) {
            from++;
        }
        while (to > from && tokens.get(to - 1).isMark(DECORATION)) {
            to--;
        }
        return tokens.subList(from, to);
    }
}
