package shopping.festival.study.plan.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.study.plan.shop.TableCell;

/**
 * Dates as exports write them: {@code 2016-10-01}, with a time behind it or not, {@code 2016/10/01}; and {@code 10/31/2016}
 * or {@code 31.10.2016}, where some date of the file can only be the one or the other.
 */
final class Days {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})([T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})([T ,].*)?");
    private static final int MONTHS = 12;

    private final boolean isDayFirst;
    private final boolean isMonthFirst;

    private Days(boolean isDayFirst, boolean isMonthFirst) {
        this.isDayFirst = isDayFirst;
        this.isMonthFirst = isMonthFirst;
    }

    /** Looks at all dates of a file. */
    static Days of(List<String> dates) {
        boolean day = false;
        boolean month = false;
        for (String date : dates) {
            Matcher matcher = YEAR_LAST.matcher(date);
            if (matcher.matches()) {
                day |= Integer.parseInt(matcher.group(1)) > MONTHS;
                month |= Integer.parseInt(matcher.group(2)) > MONTHS;
            }
        }
        return new Days(day, month);
    }

    /** The day of a cell; empty, and why is noted, if it cannot be told. */
    Optional<LocalDate> read(TableCell cell) {
        Matcher first = YEAR_FIRST.matcher(cell.text());
        Matcher last = YEAR_LAST.matcher(cell.text());
        try {
            if (first.matches()) {
                return Optional.of(LocalDate.of(number(first, 1), number(first, 2), number(first, 3)));
            }
            if (last.matches() && isDayFirst != isMonthFirst) {
                return Optional.of(LocalDate.of(
                        number(last, 3), number(last, isDayFirst ? 2 : 1), number(last, isDayFirst ? 1 : 2)));
            }
        } catch (DateTimeException e) {
            cell.wrong("is no day of the calendar. Write it as 2016-10-31.");
            return Optional.empty();
        }
        cell.wrong(
                last.matches()
                        ? "may be a day of "
                                + (isDayFirst ? "two ways to write it, which this file mixes" : "either month")
                                + ". Write it as 2016-10-31."
                        : "is not a date. Write it as 2016-10-31.");
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
