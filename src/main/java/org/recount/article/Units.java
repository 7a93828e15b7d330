package org.recount.article;

import java.util.ArrayList;
import java.util.List;

/** Splits plain text into units: its lines, but the lines of a paragraph wrapped at some width as one. */
final class Units {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;

    private final String text;
    private final List<Unit> units = new ArrayList<>();
    private final List<Unit> block = new ArrayList<>();

    private Units(String text) {
        this.text = text;
    }

    /** Units of the text from an offset on. Lines without a letter or digit are no unit. */
    static List<Unit> of(String text, int from) {
        Units units = new Units(text);
        Lines lines = Lines.of(text);
        boolean gap = true;
        for (int line = lines.line(from); line <= lines.count(); line++) {
            int start = Chars.skipBlank(text, Math.max(from, lines.start(line)), lines.end(line));
            int end = Chars.trimBlank(text, start, lines.end(line));
            if (start == end) {
                units.closeBlock();
                gap = true;
            } else {
                units.block.add(Unit.plain(start, end, gap));
                gap = false;
            }
        }
        units.closeBlock();
        return units.units;
    }

    private void closeBlock() {
        boolean wrapped = wrapped();
        int widest = widest();
        for (int i = 0; i < block.size(); i++) {
            Unit unit = block.get(i);
            while (wrapped && i + 1 < block.size() && continues(i, widest)) {
                i++;
                unit = Unit.plain(unit.start(), block.get(i).end(), unit.gap());
            }
            if (holdsWord(unit)) {
                units.add(unit);
            }
        }
        block.clear();
    }

    private boolean holdsWord(Unit unit) {
        for (int i = unit.start(); i < unit.end(); i++) {
            if (Chars.wordy(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int widest() {
        return block.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
    }

    /** Whether most lines of the block end where the next word would not have fitted, and one in mid-sentence. */
    private boolean wrapped() {
        int widest = widest();
        if (block.size() < 2 || widest < NARROWEST || widest > WIDEST) {
            return false;
        }
        int full = 0;
        boolean runsOn = false;
        for (int i = 0; i + 1 < block.size(); i++) {
            full += full(i, widest) ? 1 : 0;
            runsOn |= runsOn(i);
        }
        return runsOn && full * 10 >= (block.size() - 1) * 6;
    }

    private boolean continues(int i, int widest) {
        return !ListMark.opens(text, block.get(i + 1)) && (runsOn(i) || full(i, widest));
    }

    private boolean full(int i, int widest) {
        Unit next = block.get(i + 1);
        int word = next.start();
        while (word < next.end() && !Chars.blank(text.charAt(word))) {
            word++;
        }
        return block.get(i).end() - block.get(i).start() + 1 + (word - next.start()) > widest;
    }

    private boolean runsOn(int i) {
        Unit line = block.get(i);
        char last = text.charAt(line.end() - 1);
        char next = text.charAt(block.get(i + 1).start());
        return ".!?:…\"”".indexOf(last) < 0 && Character.isLowerCase(next);
    }
}
