package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The rows of CSV text. */
final class CsvRows implements RowSource {
    /** Characters of a row: more than that is a quote that was never closed. */
    private static final int ROW_CHARACTERS_MAX = 1 << 16;

    private final Path file;
    private final Separator separator;

    private CsvRows(Path file, Separator separator) {
        this.file = file;
        this.separator = separator;
    }

    /** The rows of a file; empty if there is none to read, and the reason is noted. */
    static Optional<RowSource> open(Path file, Findings findings) throws IOException {
        Optional<BufferedReader> opened = CsvSource.open(file, findings);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (BufferedReader text = opened.get()) {
            return Optional.of(new CsvRows(file, Separator.of(text)));
        }
    }

    @Override
    public void forEach(Taker taker) throws IOException {
        Optional<BufferedReader> opened = CsvSource.open(file, new Findings());
        if (opened.isPresent()) {
            try (BufferedReader text = opened.get()) {
                // Takes off the line that only names it.
                Separator.of(text);
                forEach(text, taker);
            }
        }
    }

    private void forEach(BufferedReader text, Taker taker) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(ROW_CHARACTERS_MAX)
                .ofCsvRecord(text)) {
            for (CsvRecord cells : csv) {
                if (!taker.take(cells.getStartingLineNumber() + separator.linesBefore(), cells.getFields())) {
                    return;
                }
            }
        }
    }

    @Override
    public boolean mayHaveDecimalCommas() {
        return separator.character() != ',';
    }
}
