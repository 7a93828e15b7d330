package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter screen = new StringWriter();
    private final Ticking clock = new Ticking();

    @Test
    void tells_nothing_of_a_short_run() {
        Progress progress = progress(80, OptionalLong.of(20));

        steps(progress, 9, 100);

        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void tells_share_number_rate_and_time_left() {
        Progress progress = progress(80, OptionalLong.of(10_000));

        steps(progress, 2_500, 10);

        assertThat(last()).isEqualTo("[######..................]  25%  2,500 of 10,000  100/s  1:15 left");
    }

    @Test
    void tells_number_and_rate_while_nobody_knows_how_many_there_are() {
        Progress progress = progress(80, OptionalLong.empty());

        steps(progress, 12, 500);

        assertThat(last()).isEqualTo("12 articles  2.0/s");
    }

    @Test
    void leaves_no_trace_of_itself() {
        Progress progress = progress(60, OptionalLong.of(100));

        steps(progress, 30, 100);
        progress.hide();

        assertThat(screen.toString()).endsWith("\r" + " ".repeat(59) + "\r");
        assertThat(screen.toString().split("\r", -1)).allMatch(line -> line.length() < 60);
    }

    private Progress progress(int columns, OptionalLong expected) {
        return new Progress(new PrintWriter(screen), clock, columns, () -> expected);
    }

    private void steps(Progress progress, int number, long millis) {
        for (int i = 0; i < number; i++) {
            clock.now += millis;
            progress.step();
        }
    }

    private String last() {
        String all = screen.toString();
        return all.substring(all.lastIndexOf('\r') + 1).strip();
    }

    /** A clock that the test moves. */
    private static final class Ticking extends Clock {
        private long now = 1_000_000;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(now);
        }
    }
}
