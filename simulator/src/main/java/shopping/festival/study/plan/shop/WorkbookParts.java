package shopping.festival.study.plan.shop;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What is asked of a workbook as an archive, before the library makes cells of it. */
final class WorkbookParts {
    /** What a workbook may unpack to; more is a mistake or an attack. */
    static final long UNPACKED_MAX = 1L << 29;

    private static final String SHEETS = "xl/worksheets/";
    /** The last column is XFD. */
    private static final int LETTERS_MAX = 3;

    private WorkbookParts() {}

    static boolean isTooLarge(Path file) throws IOException {
        long size = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                size += Math.max(0, entry.getSize());
            }
        }
        return size > UNPACKED_MAX;
    }

    /** Whether a cell says that it is in a column of four letters or more: the library would make room for all before it. */
    static boolean hasColumnsNobodyHas(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(SHEETS) && hasLongName(zip, entry)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Looks for {@code r="AAAA1"}: a blank, the attribute, and its letters. */
    private static boolean hasLongName(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
            int before = 0;
            int last = 0;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '=' && last == 'r' && Character.isWhitespace(before) && isLongName(in)) {
                    return true;
                }
                before = last;
                last = c;
            }
        }
        return false;
    }

    /** Whether the value that begins here is a column of more letters than the last has, and a row. */
    private static boolean isLongName(InputStream in) throws IOException {
        // Behind the quotation mark.
        int c = in.read();
        int letters = 0;
        for (c = in.read(); c >= 'A' && c <= 'Z'; c = in.read()) {
            letters++;
        }
        return letters > LETTERS_MAX && c >= '0' && c <= '9';
    }
}
