package org.recount.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** A file's text, and how it is stored: what it takes to write it again with other words in it and nothing else changed. */
public final class StoredText {
    private final String text;
    private final Charset charset;
    private final byte[] mark;

    private StoredText(String text, Charset charset, byte[] mark) {
        this.text = text;
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * The text of a file, its mark-up included and its byte-order mark left out.
     *
     * @param name how the user named the file
     * @throws ArticleException if the bytes are no text, or in no encoding that is tried
     */
    public static StoredText of(byte[] bytes, String name) throws ArticleException {
        Decoder decoder = new Decoder(bytes, name);
        String text = decoder.text();
        return new StoredText(text, decoder.charset(), decoder.mark());
    }

    public String text() {
        return text;
    }

    /** The name of its encoding. */
    public String encoding() {
        return charset.name();
    }

    /** Whether a byte-order mark stands before it. */
    public boolean marked() {
        return mark.length > 0;
    }

    /**
     * The bytes of another text, stored as this one is.
     *
     * @throws CharacterCodingException if the encoding has no place for one of its characters
     */
    public byte[] bytes(String other) throws CharacterCodingException {
        ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(other));
        byte[] bytes = new byte[mark.length + encoded.remaining()];
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        encoded.get(bytes, mark.length, encoded.remaining());
        return bytes;
    }
}
