package shopping.festival.study.plan.shop;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the line at which a file stops being UTF-8. */
final class BadByte {
    private BadByte() {}

    /** Number of that line from 1 on, 0 if there is none. */
    static long lineOf(Path file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        long line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            while (true) {
                bytes.compact();
                byte[] more = in.readNBytes(bytes.remaining());
                bytes.put(more).flip();
                boolean bad =
                        decoder.decode(bytes, characters, more.length == 0).isError();
                characters.flip();
                line += characters.chars().filter(c -> c == '\n').count();
                characters.clear();
                if (bad) {
                    return line;
                }
                if (more.length == 0) {
                    return 0;
                }
            }
        } catch (IOException e) {
            return 0;
        }
    }
}
