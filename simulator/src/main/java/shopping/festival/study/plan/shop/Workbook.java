package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import shopping.festival.study.plan.shop.WorkbookRows.Titles;

/** Finds the sheet of a workbook that is meant: {@code book.xlsx#plan B}, or the only one with the columns asked for. */
final class Workbook {
    private static final String MARK = ".xlsx#";
    private static final String PART = "xl/workbook.xml";
    /** What a workbook may unpack to; more is a mistake or an attack. */
    private static final long UNPACKED_MAX = 1L << 29;

    private Workbook() {}

    /** The file of a path that may name a sheet. */
    static Path file(Path path) {
        int at = at(path);
        return at < 0 ? path : Path.of(path.toString().substring(0, at));
    }

    /** The sheet it names. */
    static Optional<String> sheet(Path path) {
        int at = at(path);
        return at < 0 ? Optional.empty() : Optional.of(path.toString().substring(at + 1));
    }

    private static int at(Path path) {
        int mark = path.toString().toLowerCase(Locale.ROOT).lastIndexOf(MARK);
        return mark < 0 || Files.exists(path) ? -1 : mark + MARK.length() - 1;
    }

    static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(PART) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** The rows of its sheet; empty if it cannot be told which, and that is noted. */
    static Optional<RowSource> open(Path path, Column[] columns, Notation notation, Findings findings)
            throws IOException {
        Path file = file(path);
        if (isTooLarge(file)) {
            findings.problem(
                    path.toString(),
                    0,
                    "unpacks to more than " + (UNPACKED_MAX >> 20) + " MB. Save the sheet that is meant as CSV UTF-8.");
            return Optional.empty();
        }
        List<Titles> full = WorkbookRows.titles(file.toFile()).stream()
                .filter(t -> !t.isEmpty())
                .toList();
        Optional<String> named = sheet(path);
        List<Titles> meant = full.stream()
                .filter(t -> named.map(t.sheet()::equals).orElseGet(() -> full.size() == 1 || has(t, columns)))
                .toList();
        if (meant.size() != 1) {
            findings.problem(path.toString(), 0, which(file, named, full, meant));
            return Optional.empty();
        }
        return Optional.of(new WorkbookRows(file.toFile(), meant.get(0).sheet(), notation.decimal()));
    }

    private static String which(Path file, Optional<String> named, List<Titles> full, List<Titles> meant) {
        if (full.isEmpty()) {
            return "holds nothing. Write a line with the names of the columns, then the rows.";
        }
        List<String> names = full.stream().map(Titles::sheet).toList();
        String list = Names.either(names.stream().map(n -> "\"" + n + "\"").toList());
        return (named.isPresent()
                        ? "has no sheet of that name with anything in it; it has " + list + "."
                        : (meant.isEmpty() ? "has the columns that are needed in none" : "has them in more than one")
                                + " of its sheets " + list + ".")
                + " Name one behind the file, such as \"" + file.getFileName() + "#" + names.get(0) + "\".";
    }

    private static boolean has(Titles titles, Column[] columns) {
        Lookup known = new Lookup(
                titles.columns().stream().map(Names::stripped).distinct().toList());
        return Stream.of(columns).filter(Column::isRequired).allMatch(c -> known.indexOf(c.label()) >= 0);
    }

    private static boolean isTooLarge(Path file) throws IOException {
        long size = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                size += Math.max(0, all.nextElement().getSize());
            }
        }
        return size > UNPACKED_MAX;
    }
}
