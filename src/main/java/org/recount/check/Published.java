package org.recount.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.recount.article.Article;

/** When an article was published, as far as its page tells. */
record Published(Optional<LocalDate> day, Optional<LocalDateTime> moment) {

    static Published of(Article article) {
        String text = article.published().strip();
        Optional<LocalDate> day = Optional.empty();
        Optional<LocalDateTime> moment = Optional.empty();
        try {
            if (text.length() >= 10) {
                day = Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
            if (text.length() > 10) {
                moment = Optional.of(LocalDateTime.parse(
                        text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text, DateTimeFormatter.ISO_DATE_TIME));
            }
        } catch (DateTimeException e) {
            // Written in another way: then only what could be read is known.
        }
        return new Published(day, moment);
    }

    /** Whether it surely was before the day. */
    boolean before(LocalDate other) {
        return day.filter(d -> d.isBefore(other)).isPresent();
    }

    /** Whether it may have been before the moment; of the day alone the whole day counts. */
    boolean perhapsBefore(LocalDateTime other) {
        return moment.map(m -> m.isBefore(other))
                .orElseGet(
                        () -> day.filter(d -> !d.isAfter(other.toLocalDate())).isPresent());
    }
}
