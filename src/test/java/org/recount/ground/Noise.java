package org.recount.ground;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to sentences on their way through web pages and editors; most are left as they are. */
final class Noise {
    private static final Pattern GLUE = Pattern.compile("(?<=[a-z]) (?=[A-Z][a-z]+ [A-Z][a-z]+)");
    private static final Pattern COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");

    private final Random random;

    Noise(Random random) {
        this.random = random;
    }

    String on(String sentence) {
        return switch (random.nextInt(40)) {
            case 0 -> sentence.replace(' ', '\u00a0');
            case 1 -> "\u201c" + sentence.replaceFirst("\\.$", "") + ",\u201d said the returning officer.";
            case 2 -> sentence.replace('\u2019', '\'');
            case 3 -> sentence.replaceFirst(" ", "&nbsp;");
            case 4 -> sentence.replaceFirst("\\bjust ([0-9])", "just$1");
            case 5 -> sentence.replaceFirst("([0-9]) votes", "$1votes");
            case 6 -> first(GLUE, sentence, "");
            case 7 -> COMMA.matcher(sentence).replaceAll("\u00a0");
            case 8 -> COMMA.matcher(sentence).replaceAll(" ");
            case 9 -> sentence.replaceAll("([0-9])\\.([0-9]+)(%| per cent)", "$1\u00b7$2$3");
            case 10 -> sentence.replace(". ", ".  ").replace(" ", "  ");
            default -> sentence;
        };
    }

    private static String first(Pattern pattern, String sentence, String by) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? matcher.replaceFirst(by) : sentence;
    }
}
