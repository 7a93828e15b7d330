package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.check.JudgedClaim;
import org.recount.check.Retelling;
import org.recount.check.Verdict;
import org.recount.check.across.Topic;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/** One thing that can be told of a seat, "the majority", and who tells it how. */
final class Fact {
    /** So many are kept of a fact, and as many again that the tally does not bear out. */
    private static final int MOST = 50;

    private static final int QUOTE = 160;

    private final Topic topic;
    private final List<Told> told = new ArrayList<>(2);
    private int borneOut;
    private int differing;
    private final List<Told> spelled = new ArrayList<>(0);
    private Optional<OnRecord> record = Optional.empty();

    /**
     * An article as pages name it.
     *
     * @param page  its own
     * @param name  short: its publisher, else the beginning of its title
     * @param title whole
     */
    record Source(String page, String name, String title) {}

    /** One statement of it. */
    record Told(Source source, Verdict verdict, String said, String quote, String anchor) {

        /** Where it stands, from a page beside its own; the article alone where the place is not known. */
        String href() {
            return source.page() + (anchor.isEmpty() ? "" : "#" + anchor);
        }
    }

    Fact(Topic topic) {
        this.topic = topic;
    }

    /** What a claim tells; claims that cannot be set against others are of one thing where all they name is the same. */
    static Topic topic(Claim claim) {
        Topic own = Topic.of(claim);
        Statement said = claim.said();
        return own != null
                ? own
                : new Topic(
                        claim.kind(),
                        compared(claim),
                        null,
                        said.election(),
                        said.contest(),
                        said.subject(),
                        said.object());
    }

    /** What a comparison compares; empty for other claims. */
    private static String compared(Claim claim) {
        return claim instanceof Claim.Comparison comparison
                ? comparison.measure().name()
                : "";
    }

    void add(JudgedClaim judged, Source source, OfficialFigures figures) {
        Claim claim = judged.claim();
        boolean differs = judged.verdict() == Verdict.REFUTED || judged.verdict() == Verdict.IMPRECISE;
        if (record.isEmpty() && judged.verdict() != Verdict.NOT_ENOUGH_INFO) {
            record = Optional.of(OnRecord.of(topic, claim, figures));
        }
        if ((differs ? differing++ : borneOut++) < MOST) {
            told.add(new Told(
                    source,
                    judged.verdict(),
                    Display.clipped(said(claim), QUOTE),
                    Display.clipped(claim.said().quote(), QUOTE),
                    Anchors.claim(claim.said().id())));
        }
    }

    /** Of a name: who writes it as it is on record, which is no claim. */
    void addSpelled(Told name) {
        if (spelled.size() < MOST) {
            spelled.add(name);
        }
    }

    /** In few words: the subject, which the fact is called by, is not named again. */
    private static String said(Claim claim) {
        Statement said = claim.said();
        if (claim instanceof Claim.Name name) {
            return name.written();
        }
        if (claim instanceof Claim.Comparison) {
            return said.quote();
        }
        if (claim instanceof Claim.Party && said.object() != null) {
            return said.object();
        }
        if (claim instanceof Claim.Winner && said.subject() != null) {
            return said.subject();
        }
        String told = claim.quantity().isPresent() ? Retelling.figure(claim) : Retelling.outcome(claim);
        boolean named = (claim instanceof Claim.SeatChange || claim instanceof Claim.Incumbent)
                && told.startsWith(said.subject() + " ");
        return named ? told.substring(said.subject().length() + 1) : told;
    }

    Topic topic() {
        return topic;
    }

    /** What the tallies have; empty where none decides it. */
    Optional<OnRecord> record() {
        return record;
    }

    /** The statements kept, in the order of the input. */
    List<Told> told() {
        return told;
    }

    /** Who writes a name as it is on record, which no statement tells of. */
    List<Told> spelled() {
        return spelled;
    }

    /** How many are not kept. */
    int left() {
        return borneOut + differing - told.size();
    }
}
