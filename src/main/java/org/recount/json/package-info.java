/**
 * Data files of the project. Reads a JSON file, gives a {@link org.recount.json.JsonValue} each part of which knows its
 * line, so that whatever is wrong with it can be told of where it stands, as a {@link org.recount.json.JsonFlaw}. Knows
 * nothing of what the files hold.
 */
package org.recount.json;
