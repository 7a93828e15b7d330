package org.recount.election;

import java.time.LocalDate;

/**
 * Where figures come from.
 *
 * @param title     of the publication
 * @param url       where it is published
 * @param licence   under which it is published
 * @param retrieved the day it was read
 */
public record Source(String title, String url, String licence, LocalDate retrieved) {}
