package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;

/** The rows of a CSV file one by one, so that a huge one is noticed before it is held; what keeps it from being read is noted. */
final class CsvRows implements RowSource {
    /** Reads a file that is no UTF-8 in some other way, and gives whether it could. */
    @FunctionalInterface
    interface Otherwise {
        boolean read(long badLine);
    }

    private final Path path;
    private final int rowCharactersMax;
    private final Findings findings;
    private long line;
    private boolean mayHaveDecimalCommas;

    /** @param rowCharactersMax more than that is a quote that was never closed */
    CsvRows(Path path, int rowCharactersMax, Findings findings) {
        this.path = path;
        this.rowCharactersMax = rowCharactersMax;
        this.findings = findings;
    }

    @Override
    public boolean mayHaveDecimalCommas() {
        return mayHaveDecimalCommas;
    }

    @Override
    public boolean read(Each each) {
        return read(each, badLine -> false);
    }

    /** The same of a file that may be in another encoding. */
    boolean read(Each each, Otherwise otherwise) {
        try {
            Optional<BufferedReader> opened = CsvSource.open(path, findings);
            if (opened.isPresent()) {
                try (BufferedReader text = opened.get()) {
                    return read(text, Separator.of(text), each);
                }
            }
        } catch (CsvParseException e) {
            findings.problem(
                    path.toString(),
                    line + 1,
                    "is not CSV from here on. Look for a quote that is not closed, or text behind a"
                            + " closing quote.");
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            return unread(cause == null ? new IOException(e) : cause, otherwise);
        } catch (IOException e) {
            return unread(e, otherwise);
        }
        return false;
    }

    /** Rows of a text that is open already. */
    boolean read(BufferedReader text, Separator separator, Each each) throws IOException {
        mayHaveDecimalCommas = separator.character() != ',';
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(rowCharactersMax)
                .ofCsvRecord(text)) {
            for (CsvRecord cells : csv) {
                line = cells.getStartingLineNumber() + separator.linesBefore();
                if (!each.take(cells.getFields(), line)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean unread(IOException e, Otherwise otherwise) {
        String file = path.toString();
        if (!(e instanceof CharacterCodingException)) {
            findings.only(
                    file, 0, "cannot be read (" + e.getClass().getSimpleName() + "). Check the file and its disk.");
            return false;
        }
        long bad = BadByte.lineOf(path);
        if (otherwise.read(bad)) {
            return true;
        }
        findings.only(
                file,
                bad,
                "is not UTF-8 text from here on: as a rule it is the GBK or other national encoding of"
                        + " Excel's plain \"CSV\". " + CsvSource.SAVE_AS);
        return false;
    }
}
