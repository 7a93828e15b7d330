package org.recount.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rule files for tests. */
final class RuleText {

    static final String HEADER = """
            package org.recount.rules.article;

            import org.recount.check.sample.*;

            global org.recount.check.sample.Notes findings;

            """;

    private RuleText() {}

    /** Seven lines and an empty one; the condition stands on the fourth, the consequence on the sixth. */
    static String rule(String name, String id, String condition, String consequence) {
        return """
                rule "%s"
                    @id( %s ) @severity( error ) @title( "%s, briefly" ) @rationale( "A \\"lead\\" is a lead" )
                when
                    %s
                then
                    %s
                end

                """.formatted(name, id, name, condition, consequence);
    }

    static String good(String name, String id) {
        return rule(
                name,
                id,
                "$check : LeadCheck( kind == LeadCheck.Kind.MAJORITY, !admits( actual ) )",
                "findings.refute( kcontext, $check, $check.actual() );");
    }

    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
