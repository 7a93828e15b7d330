package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.check.Finding;
import org.recount.check.Judgement;

/** Makes of each finding of an article what the forms tell. */
public final class Entries {
    private final Map<String, String> norms;

    /** @param norms what each rule demands, by its id */
    public Entries(Map<String, String> norms) {
        this.norms = Map.copyOf(norms);
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
                    norms.getOrDefault(finding.rule(), "")));
        }
        return entries;
    }
}
