package org.recount.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The items of an RSS or Atom feed, each an article: its content where the feed has it, else its summary. */
final class FeedItems implements Contents.Records {

    private final String file;
    private final Pages pages;
    private final String outlet;
    private final List<String> notes;
    private final Iterator<SyndEntry> entries;
    private int number;

    private FeedItems(String file, Pages pages, SyndFeed feed, List<String> notes) {
        this.file = file;
        this.pages = pages;
        this.outlet = text(feed.getTitle());
        this.notes = notes;
        this.entries = feed.getEntries().iterator();
    }

    /** @throws ArticleException if it is no feed, or declares a document type, which may name files or grow without end */
    static FeedItems of(byte[] bytes, String file, Pages pages) throws ArticleException {
        Decoder decoder = new Decoder(bytes, file);
        String xml = decoder.text();
        try {
            SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(xml));
            return new FeedItems(file, pages, feed, decoder.notes());
        } catch (ParsingFeedException e) {
            throw unreadable(file, Math.max(0, e.getLineNumber()), e);
        } catch (FeedException | IllegalArgumentException e) {
            throw unreadable(file, 0, e);
        }
    }

    private static ArticleException unreadable(String file, int line, Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String why = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("[.]+$", "");
        if (why.contains("DOCTYPE")) {
            return new ArticleException(
                    file,
                    line,
                    "declares a document type (DOCTYPE), with which XML can name other files or grow without end",
                    "Remove the declaration; no feed needs one");
        }
        return new ArticleException(
                file, line, "is no feed that can be read: " + why, "Get the feed again, or correct it at this line");
    }

    @Override
    public Pending next() {
        if (!entries.hasNext()) {
            return null;
        }
        SyndEntry entry = entries.next();
        String place = "item " + ++number;
        String link = text(entry.getLink());
        Told told = Told.of(
                text(entry.getUri()),
                new About(text(entry.getTitle()), authors(entry), outlet, published(entry), link),
                content(entry));
        byte[] bytes = told.page().getBytes(StandardCharsets.UTF_8);
        String id = told.id().isEmpty() ? link : told.id();
        Origin origin = new Origin(file, id.isEmpty() ? place : id, "item", place, About.NOTHING);
        return new Pending(id, () -> {
            try {
                return pages.article(told, bytes, origin, notes);
            } catch (ArticleException e) {
                throw origin.refused(e);
            }
        });
    }

    /** The longest of the contents; the summary where there is none. */
    private static String content(SyndEntry entry) {
        List<SyndContent> all = new ArrayList<>(entry.getContents());
        if (entry.getDescription() != null) {
            all.add(entry.getDescription());
        }
        String longest = "";
        for (SyndContent content : all) {
            String value = text(content.getValue());
            longest = value.length() > longest.length() ? value : longest;
        }
        return longest;
    }

    private static String authors(SyndEntry entry) {
        String names = entry.getAuthors().stream()
                .map(person -> text(person.getName()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? text(entry.getAuthor()) : names;
    }

    private static String published(SyndEntry entry) {
        Date day = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return day == null ? "" : day.toInstant().toString();
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
