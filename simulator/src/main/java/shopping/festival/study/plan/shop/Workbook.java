package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import shopping.festival.study.plan.shop.WorkbookRows.Titles;

/** Finds the sheet of a workbook that is meant: {@code book.xlsx#plan B}, or the only one with the columns asked for. */
final class Workbook implements RowSource {
    private static final String ENDING = ".xlsx";
    private static final String MARK = ENDING + "#";
    private static final String PART = "xl/workbook.xml";

    private final Path path;
    private final Column[] columns;
    private final Notation notation;
    private final Findings findings;

    Workbook(Path path, Column[] columns, Notation notation, Findings findings) {
        this.path = path;
        this.columns = columns;
        this.notation = notation;
        this.findings = findings;
    }

    @Override
    public boolean mayHaveDecimalCommas() {
        // Its numbers are numbers, whatever they are shown with.
        return false;
    }

    @Override
    public boolean read(Each each) {
        try {
            Optional<WorkbookRows> sheet = sheet();
            return sheet.isPresent() && sheet.get().forEach(each);
        } catch (IOException e) {
            findings.only(
                    path.toString(),
                    0,
                    "is a damaged workbook. Open and save it again, or save the sheet that is meant as CSV UTF-8.");
            return false;
        }
    }

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
            return isDamaged(file);
        }
    }

    /** Whether what is no archive any more has begun as a workbook. */
    private static boolean isDamaged(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            return false;
        }
    }

    /** The rows of its sheet; empty if it cannot be told which, and that is noted. */
    private Optional<WorkbookRows> sheet() throws IOException {
        Path file = file(path);
        if (WorkbookParts.isTooLarge(file)) {
            findings.problem(
                    path.toString(),
                    0,
                    "unpacks to more than " + (WorkbookParts.UNPACKED_MAX >> 20)
                            + " MB. Save the sheet that is meant as CSV UTF-8.");
            return Optional.empty();
        }
        if (WorkbookParts.hasColumnsNobodyHas(file)) {
            throw new IOException("a column beyond the last");
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

    private String which(Path file, Optional<String> named, List<Titles> full, List<Titles> meant) {
        if (full.isEmpty()) {
            return "holds nothing. Write a line with the names of the columns, then the rows.";
        }
        boolean isOneOfSeveral = named.isEmpty() && !meant.isEmpty();
        List<String> names =
                (isOneOfSeveral ? meant : full).stream().map(Titles::sheet).toList();
        String list = names.stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(", "));
        String trouble;
        if (named.isPresent()) {
            trouble = "has no sheet of that name with anything in it; it has " + list;
        } else if (columns.length == 0) {
            trouble = "has more than one sheet: " + list;
        } else {
            trouble = isOneOfSeveral
                    ? "has more than one sheet with the columns that are needed: " + list
                    : "has no sheet with the columns that are needed; it has " + list;
        }
        return trouble + ". Name one behind the file, such as \"" + file.getFileName() + "#" + names.get(0) + "\".";
    }

    private static boolean has(Titles titles, Column[] columns) {
        Lookup known = new Lookup(
                titles.columns().stream().map(Names::stripped).distinct().toList());
        return Stream.of(columns).filter(Column::isRequired).allMatch(c -> known.indexOf(c.label()) >= 0);
    }
}
