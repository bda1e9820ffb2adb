package shopping.festival.study.log.proof;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a log row by row; the first that is none ends it. */
final class LogRows {
    private LogRows() {}

    /** Who is shown each row, and the line it stands in. */
    @FunctionalInterface
    interface Taker {
        void take(Row row, Lines lines);
    }

    static void read(Path file, Taker taker) throws IOException, Unreadable {
        Row row = new Row();
        try (Lines lines = new Lines(file)) {
            boolean isHead = true;
            while (lines.next()) {
                if (lines.isRemark()) {
                    continue;
                }
                if (isHead) {
                    isHead = false;
                    continue;
                }
                String wrong = row.read(lines.text(), lines.from(), lines.to());
                if (!wrong.isEmpty()) {
                    throw new Unreadable("line " + lines.number() + " " + wrong + ": " + lines.line());
                }
                taker.take(row, lines);
            }
        }
    }
}
