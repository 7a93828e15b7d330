package org.recount.rules;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells Drools that facts change as a whole or, as ours, not at all: it would else look through every method of every fact
 * class for what changes which property, a hundredth of a start. The rest of its options only concerns compiling, and the
 * program's own configuration of it takes longer to set up than this saves.
 */
final class WholeFacts implements KnowledgeBuilderConfiguration {
    @Override
    @SuppressWarnings("unchecked") // the key's own type
    public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
        return key.equals(PropertySpecificOption.KEY) ? (C) PropertySpecificOption.DISABLED : null;
    }

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw new UnsupportedOperationException("not an option: " + option);
    }

    @Override
    public boolean setProperty(String name, String value) {
        return false;
    }

    @Override
    public String getProperty(String name) {
        return null;
    }

    @Override
    public void makeImmutable() {
        // It is.
    }

    @Override
    public ClassLoader getClassLoader() {
        return WholeFacts.class.getClassLoader();
    }

    @Override
    public <
                    X extends
                            OptionsConfiguration<
                                            KnowledgeBuilderOption,
                                            SingleValueKieBuilderOption,
                                            MultiValueKieBuilderOption>>
            X as(ConfigurationKey<X> key) {
        throw new UnsupportedOperationException("no other configuration: " + key);
    }
}
