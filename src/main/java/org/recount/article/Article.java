package org.recount.article;

import java.util.Comparator;
import java.util.List;

/**
 * One article as read.
 *
 * @param id        file name, or the id its container gives
 * @param file      where it was read, as the user named it
 * @param title     first headline; empty where there is none
 * @param author    one name, or several with commas between; empty where unknown
 * @param publisher outlet; empty where unknown
 * @param published date or date and time as the page states it; empty where unknown
 * @param url       where it was published; empty where unknown
 * @param text      as stored; for HTML the text that a reader sees
 * @param zones     in order of their start
 * @param places    where in the original the text stands, in order of their start; none where the file is the article
 * @param sha256    of the bytes read, of a container those that hold the article; lower-case hex
 * @param notes     what the reader had to assume, each a clause such as {@code read as windows-1252: …}; mostly none
 */
public record Article(
        String id,
        String file,
        String title,
        String author,
        String publisher,
        String published,
        String url,
        String text,
        List<Zone> zones,
        List<Place> places,
        String sha256,
        List<String> notes) {

    public Article {
        zones = zones.stream().sorted(Comparator.comparingInt(Zone::start)).toList();
        places = List.copyOf(places);
        notes = List.copyOf(notes);
    }

    /** An article that is a file of its own and about which nothing had to be assumed. */
    public Article(
            String id,
            String file,
            String title,
            String publisher,
            String published,
            String url,
            String text,
            List<Zone> zones,
            String sha256) {
        this(id, file, title, "", publisher, published, url, text, zones, List.of(), sha256, List.of());
    }

    /** The same article under another id. */
    public Article as(String other) {
        return new Article(other, file, title, author, publisher, published, url, text, zones, places, sha256, notes);
    }

    /** Where in the original the char at this offset stands; empty where the file is the article. */
    public String place(int offset) {
        String found = "";
        for (Place place : places) {
            if (place.start() > offset) {
                break;
            }
            found = place.name();
        }
        return found;
    }

    /** Whether the char at this offset lies in a zone of the kind. */
    public boolean in(Zone.Kind kind, int offset) {
        for (int i = lastNotAfter(offset); i >= 0; i--) {
            Zone zone = zones.get(i);
            if (zone.kind() == kind) {
                return zone.holds(offset);
            }
            if (zone.kind() != Zone.Kind.QUOTATION) {
                return false; // zones do not overlap, and a quotation lies within one
            }
        }
        return false;
    }

    private int lastNotAfter(int offset) {
        int low = 0;
        int high = zones.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (zones.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
