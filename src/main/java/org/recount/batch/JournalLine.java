package org.recount.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import org.recount.article.Article;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.claim.Claim;
import org.recount.claim.Unread;

/**
 * A judgement as a line of a journal keeps it: all but the article, which is read anew each time. The records themselves
 * are what is written, so that a field they gain is kept without a word here.
 *
 * @param claims   as judged
 * @param findings as found
 * @param unread   as seen
 */
record JournalLine(List<JudgedClaim> claims, List<Finding> findings, List<Unread> unread) {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .addMixIn(Claim.class, Typed.class)
            .build();

    static {
        JSON.registerSubtypes(Claim.class.getPermittedSubclasses());
    }

    /** A claim tells which record it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Typed {}

    static String of(Judgement judgement) throws JsonProcessingException {
        return JSON.writeValueAsString(new JournalLine(judgement.claims(), judgement.findings(), judgement.unread()));
    }

    /** The judgement that a line keeps of this article. */
    static Judgement read(String line, Article article) throws IOException {
        JournalLine kept = JSON.readValue(line, JournalLine.class);
        return new Judgement(article, kept.claims, kept.findings, kept.unread);
    }
}
