package org.recount.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.rulebook.FactModel.FactType;
import org.recount.rulebook.FactModel.Field;
import org.recount.rules.PatternText;
import org.recount.rules.PatternText.Constraint;
import org.recount.rules.RuleSource;

/** Which fields of facts a rule's conditions read. */
public final class RuleReads {
    private static final Pattern CHAIN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|(?<![\\w$.])[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_]\\w*(?:\\(\\s*\\))?)*");

    private final FactModel model;

    /** Reads conditions by this model of the facts. */
    public RuleReads(FactModel model) {
        this.model = model;
    }

    /**
     * A field that a rule reads.
     *
     * @param fact  type of the fact that the pattern stands on
     * @param path  from the fact, "agreement.fit"
     * @param field at the end of the path
     */
    public record Read(FactType fact, String path, Field field) {}

    /** The fields, in the order of the conditions, each once. */
    public List<Read> of(RuleSource source) {
        Map<String, FactType> bound = new HashMap<>();
        Map<String, Read> reads = new LinkedHashMap<>();
        for (PatternText pattern : source.patterns()) {
            Optional<FactType> type = model.type(pattern.type());
            if (type.isPresent()) {
                if (!pattern.binding().isEmpty()) {
                    bound.put(pattern.binding(), type.get());
                }
                for (Constraint constraint : pattern.constraints()) {
                    for (Read read : of(constraint.text(), type.get(), bound)) {
                        reads.putIfAbsent(read.fact().name() + "." + read.path(), read);
                    }
                }
            }
        }
        return List.copyOf(reads.values());
    }

    /** The fields that one condition reads, of the pattern's own fact or of facts bound before. */
    List<Read> of(String condition, FactType own, Map<String, FactType> bound) {
        List<Read> reads = new ArrayList<>();
        Matcher chains = CHAIN.matcher(condition);
        while (chains.find()) {
            String[] parts = chains.group().replaceAll("\\(\\s*\\)", "").split("\\.", -1);
            boolean rooted = parts[0].equals("this") || bound.containsKey(parts[0]);
            FactType root = rooted && !parts[0].equals("this") ? bound.get(parts[0]) : own;
            read(root, parts, rooted ? 1 : 0).ifPresent(reads::add);
        }
        return reads;
    }

    /** Follows the path as far as the model goes. */
    private Optional<Read> read(FactType root, String[] parts, int from) {
        FactType type = root;
        Field last = null;
        StringBuilder path = new StringBuilder();
        for (int i = from; i < parts.length && type != null; i++) {
            if (last != null && parts[i].equals("get")) {
                // What may be missing is in the model by what it is.
                continue;
            }
            Optional<Field> field = model.field(type, parts[i]);
            if (field.isEmpty()) {
                break;
            }
            last = field.get();
            path.append(path.isEmpty() ? "" : ".").append(last.name());
            type = model.type(last.of()).orElse(null);
        }
        return last == null ? Optional.empty() : Optional.of(new Read(root, path.toString(), last));
    }
}
