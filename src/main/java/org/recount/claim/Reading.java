package org.recount.claim;

import java.util.List;

/**
 * What was read in an article.
 *
 * @param claims in order of their start
 * @param unread numbers that look like results and are covered by no claim, in order of their start
 */
public record Reading(List<Claim> claims, List<Unread> unread) {

    public Reading {
        claims = List.copyOf(claims);
        unread = List.copyOf(unread);
    }
}
