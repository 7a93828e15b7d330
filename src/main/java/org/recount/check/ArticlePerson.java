package org.recount.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Source;

/**
 * A candidate where an article names one whom nobody else could be: for rules on people and their ages. Only where the name
 * is certain.
 *
 * @param text      the name, with the age where one is told
 * @param start     offset of the first char (UTF-16)
 * @param quoted    whether it stands in quotation marks
 * @param candidacy by which the person is in the article
 * @param contest   of it
 * @param earlier   every contest of the seat before that one which is loaded, latest first
 * @param age       told beside the name, in years
 * @param day       on which the article was published, else the day of the poll
 * @param dated     whether it is known when the article was published
 * @param source    of the tally, which has no days of birth of its own
 */
public record ArticlePerson(
        String text,
        int start,
        boolean quoted,
        Candidacy candidacy,
        Contest contest,
        List<EarlierContest> earlier,
        OptionalInt age,
        LocalDate day,
        boolean dated,
        Source source)
        implements TextFact {

    public ArticlePerson {
        earlier = List.copyOf(earlier);
    }

    /** Days of birth are in no official result. */
    private static final String ADDED = "added to the tally by the desk";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** How old the person was on that day; empty where the day of birth or that of publication is not known. */
    public OptionalInt ageOnRecord() {
        return dated ? candidacy.age(day) : OptionalInt.empty();
    }

    @Override
    public Remark remark() {
        OptionalInt known = ageOnRecord();
        if (age.isEmpty() || known.isEmpty()) {
            return new Remark(text, "", "", new Evidence(List.of(), List.of()));
        }
        String born = "born on " + DAY.format(candidacy.born().orElseThrow());
        return new Remark(
                String.valueOf(age.getAsInt()),
                String.valueOf(known.getAsInt()),
                "The article gives the age of %s as %d; %s, it was %d on %s"
                        .formatted(candidacy.name(), age.getAsInt(), born, known.getAsInt(), DAY.format(day)),
                new Evidence(
                        List.of(new Evidence.Row(
                                contest.election(), contest.name(), candidacy.name(), born, ADDED, null, null)),
                        List.of()));
    }
}
