package shopping.festival.study.plan.shop;

import java.math.BigDecimal;
import java.util.Optional;

/** A cell of a file of others, by the name of its column there; what is wrong with it is noted in that file's words. */
public final class TableCell {
    /** A column as that file calls it. */
    private record Named(String label) implements Column {
        @Override
        public int ordinal() {
            return 0;
        }

        @Override
        public String name() {
            return label;
        }

        @Override
        public boolean isRequired() {
            return false;
        }
    }

    private final Cell cell;

    TableCell(String file, long line, String column, String text, Notation notation, Findings findings) {
        this.cell = new Cell(file, line, new Named(column), text, notation, findings);
    }

    public String text() {
        return cell.text();
    }

    public String file() {
        return cell.file();
    }

    public long line() {
        return cell.line();
    }

    /** The column's name as it stands in the file. */
    public String column() {
        return cell.column().label();
    }

    public boolean isEmpty() {
        return cell.isEmpty();
    }

    /** The number in it; empty, and why is noted, if there is none. */
    public Optional<BigDecimal> number() {
        return Numbers.read(cell);
    }

    /** Notes a problem: the rule that is broken, and what to do. */
    public void wrong(String ruleAndAdvice) {
        cell.wrong(ruleAndAdvice);
    }

    /** Notes what is odd but can be worked with. */
    public void odd(String whatAndAdvice) {
        cell.odd(whatAndAdvice);
    }

    /** Whether it may stand for a product; if not, that is noted. */
    public boolean isUsableSku() {
        return Skus.isUsable(cell);
    }
}
