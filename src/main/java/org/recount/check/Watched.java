package org.recount.check;

import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** Hands on to a watcher what a session does. */
public final class Watched extends DefaultAgendaEventListener {
    private final Watcher watcher;

    private Watched(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Tells the watcher of every fact and firing of the session. */
    public static void watch(KieSession session, Watcher watcher) {
        session.addEventListener(new Watched(watcher));
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                watcher.given(event.getObject());
            }
        });
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        watcher.fired(
                RuleNorm.of(event.getMatch().getRule()).id(),
                List.copyOf(event.getMatch().getObjects()));
    }
}
