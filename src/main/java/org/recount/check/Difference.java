package org.recount.check;

/**
 * What one word has and another has not, between letters that both begin with and letters that both end in: "h" and nothing
 * in "Johnathan" and "Jonathan".
 *
 * @param head how many letters both begin with
 * @param more what the one has there
 * @param less what the other has there
 */
record Difference(int head, String more, String less) {

    static Difference of(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return new Difference(
                head, one.substring(head, one.length() - tail), other.substring(head, other.length() - tail));
    }
}
