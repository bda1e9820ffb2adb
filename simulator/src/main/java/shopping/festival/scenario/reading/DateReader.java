package shopping.festival.scenario.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import shopping.festival.scenario.FestivalDate;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads {@code day.date}. */
final class DateReader {
    private static final int YEAR_LEAST = 1971;
    private static final int YEAR_MOST = 9999;

    private DateReader() {}

    static FestivalDate read(Section day) {
        Optional<Item> item = day.need("date", "a date such as 2016-11-11");
        return new FestivalDate(item.map(DateReader::date).orElse(LocalDate.EPOCH));
    }

    private static LocalDate date(Item item) {
        try {
            LocalDate date = LocalDate.parse(item.text());
            if (date.getYear() >= YEAR_LEAST && date.getYear() <= YEAR_MOST) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below, as any other text.
        }
        item.wrong(
                "is no date from " + YEAR_LEAST + "-01-01 to " + YEAR_MOST + "-12-31",
                "Write it as year-month-day, such as 2016-11-11.");
        return LocalDate.EPOCH;
    }
}
