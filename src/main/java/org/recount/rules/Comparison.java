package org.recount.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two sides of a condition set against each other.
 *
 * @param start    offset of the first within the condition
 * @param end      offset after the second
 * @param left     a side, as written
 * @param operator "==", "!=", "<=", ">=", "<", ">" or "contains"
 * @param right    the other, as written
 */
record Comparison(int start, int end, Side left, String operator, Side right) {
    private static final Pattern OPERATOR = Pattern.compile("\\s*(==|!=|<=|>=|<|>|contains\\b)\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d_]*(?:\\.\\d+)?[BbDdFfLlIi]?(?![\\w.])");
    private static final Pattern TURNED = Pattern.compile("(?<![\\w.$])(-?\\d[\\d_]*(?:\\.\\d+)?[BbDdFfLlIi]?|"
            + ConditionDiagnosis.STRING + ")\\s*(==|!=|<=|>=|<|>)\\s*$");
    private static final Pattern GOES_ON = Pattern.compile("\\s*[-+*/%\\[.#].*", Pattern.DOTALL);
    private static final Pattern COMES_AFTER = Pattern.compile(".*[-+*/%]\\s*", Pattern.DOTALL);

    /**
     * A side.
     *
     * @param text  as written
     * @param chain null where it is a number or a text in quotation marks
     */
    record Side(String text, Chain chain) {
        boolean isText() {
            return chain == null && (text.startsWith("\"") || text.startsWith("'"));
        }

        boolean isNumber() {
            return chain == null && !isText();
        }
    }

    /** Every comparison of a chain with a chain, a number or a text, turned so that a chain is left; none with arithmetic. */
    static List<Comparison> in(String condition) {
        List<Comparison> found = new ArrayList<>();
        Matcher operators = OPERATOR.matcher(condition);
        for (Chain chain : Chain.in(condition)) {
            Matcher turned = TURNED.matcher(condition).region(0, chain.start());
            boolean last = !GOES_ON.matcher(condition.substring(chain.end())).matches();
            if (last
                    && turned.find()
                    && !COMES_AFTER
                            .matcher(condition.substring(0, turned.start()))
                            .matches()) {
                found.add(new Comparison(
                        turned.start(),
                        chain.end(),
                        new Side(chain.text(), chain),
                        turned(turned.group(2)),
                        new Side(turned.group(1), null)));
            }
            boolean whole =
                    !COMES_AFTER.matcher(condition.substring(0, chain.start())).matches();
            if (whole && operators.region(chain.end(), condition.length()).lookingAt()) {
                int from = operators.end();
                side(condition, from)
                        .ifPresent(right -> found.add(new Comparison(
                                chain.start(),
                                from + right.text().length(),
                                new Side(chain.text(), chain),
                                operators.group(1),
                                right)));
            }
        }
        return found;
    }

    /** The operator with its sides exchanged. */
    static String turned(String operator) {
        return operator.startsWith("<")
                ? operator.replace('<', '>')
                : operator.startsWith(">") ? operator.replace('>', '<') : operator;
    }

    private static Optional<Side> side(String condition, int from) {
        Matcher number = NUMBER.matcher(condition).region(from, condition.length());
        int end;
        Chain chain = null;
        if (condition.startsWith("\"", from) || condition.startsWith("'", from)) {
            end = Chain.endOfText(condition, from);
        } else if (number.lookingAt()) {
            end = number.end();
        } else {
            Optional<Chain> second = Chain.in(condition).stream()
                    .filter(one -> one.start() == from)
                    .findFirst();
            if (second.isEmpty()) {
                return Optional.empty();
            }
            chain = second.get();
            end = chain.end();
        }
        return GOES_ON.matcher(condition.substring(end)).matches()
                ? Optional.empty()
                : Optional.of(new Side(condition.substring(from, end), chain));
    }
}
