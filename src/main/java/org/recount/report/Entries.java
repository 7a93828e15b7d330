package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.review.Docket;

/** Makes of each finding of an article what the forms tell. */
public final class Entries {
    private final Map<String, String> norms;
    private final Docket docket;

    /**
     * @param norms  what each rule demands, by its id
     * @param docket tells how each finding stands
     */
    public Entries(Map<String, String> norms, Docket docket) {
        this.norms = Map.copyOf(norms);
        this.docket = docket;
    }

    Docket docket() {
        return docket;
    }

    Map<String, String> norms() {
        return norms;
    }

    /** In the order of the findings. */
    List<Entry> of(Judgement judgement) {
        List<Entry> entries = new ArrayList<>(judgement.findings().size());
        Context context = new Context(judgement);
        for (Finding finding : judgement.findings()) {
            entries.add(new Entry(
                    judgement.article(),
                    finding,
                    context.claim(finding).orElse(null),
                    context.contest(finding),
                    norms.getOrDefault(finding.rule(), ""),
                    docket.of(finding)));
        }
        return entries;
    }
}
