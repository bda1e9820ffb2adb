package shopping.festival.study.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.study.plan.shop.DecimalMark;
import shopping.festival.study.plan.shop.Findings;

/** Daily sales as shops export them. */
class HistoryFileTest {
    @TempDir
    private Path place;

    private final Findings findings = new Findings();

    private Optional<SalesHistory> read(String text) throws IOException {
        Path file = Files.writeString(place.resolve("sales.csv"), text);
        return HistoryFile.read(
                file, DecimalMark.UNSAID, c -> c.equals("Datum") ? Optional.of("date") : Optional.empty(), findings);
    }

    private List<String> problems() {
        return findings.problems().stream()
                .map(p -> p.toString().replace(place + "/", ""))
                .toList();
    }

    @Test
    void aRowADay_daysWithoutOneSoldNothing_andAProductBeginsWithItsFirst() throws IOException {
        SalesHistory history = read("""
                        date,sku,units,stock_left
                        2016-10-01,A,3,9
                        2016-10-04,A,5,0
                        2016-10-03,B,2,1
                        """).orElseThrow();
        assertThat(history.first()).isEqualTo(LocalDate.of(2016, 10, 1));
        assertThat(history.days()).isEqualTo(4);
        assertThat(history.of("A").orElseThrow().units()).containsExactly(3, 0, 0, 5);
        assertThat(history.of("A").orElseThrow().ranOut()).containsExactly(false, false, false, true);
        assertThat(history.of("B").orElseThrow().start()).isEqualTo(2);
        assertThat(history.of("B").orElseThrow().units()).containsExactly(2, 0);
        assertThat(history.knowsStock()).isTrue();
    }

    @Test
    void ordersOfAmazonAndShopify_areAddedUp_thoseCancelledLeftOut() throws IOException {
        SalesHistory amazon = read("""
                        amazon-order-id\tpurchase-date\torder-status\tsku\tquantity
                        1\t2016-10-01T05:13:11+00:00\tShipped\tA\t2
                        2\t2016-10-01T23:59:59+00:00\tShipped\tA\t1
                        3\t2016-10-02T05:13:11+00:00\tCancelled\tA\t7
                        """).orElseThrow();
        assertThat(amazon.of("A").orElseThrow().units()).containsExactly(3);
        assertThat(amazon.knowsStock()).isFalse();
        SalesHistory shopify = read("""
                        Name,Created at,Lineitem quantity,Lineitem sku,Cancelled at
                        #1,2016-10-01 05:13:11 -0400,2,A,
                        #2,2016-10-02 05:13:11 -0400,4,A,2016-10-03 05:13:11 -0400
                        """).orElseThrow();
        assertThat(shopify.of("A").orElseThrow().units()).containsExactly(2);
    }

    @Test
    void datesOfOtherLands_areReadWhereTheFileTellsWhich() throws IOException {
        assertThat(read("Datum,sku,units\n02/10/2016,A,1\n25/10/2016,A,1\n")
                        .orElseThrow()
                        .first())
                .isEqualTo(LocalDate.of(2016, 10, 2));
        assertThat(read("day,sku,units\n10/02/2016,A,1\n10/25/2016,A,1\n")
                        .orElseThrow()
                        .first())
                .isEqualTo(LocalDate.of(2016, 10, 2));
        assertThat(problems()).isEmpty();
        assertThat(read("day,sku,units\n10/02/2016,A,1\n10/03/2016,A,1,\n2016-02-30,A,1\nsoon,A,x\n"))
                .isEmpty();
        assertThat(problems())
                .containsExactly(
                        "sales.csv:2: day (10/02/2016) may be a day of either month. Write it as 2016-10-31.",
                        "sales.csv:3: day (10/03/2016) may be a day of either month. Write it as 2016-10-31.",
                        "sales.csv:4: day (2016-02-30) is no day of the calendar. Write it as 2016-10-31.",
                        "sales.csv:5: day (soon) is not a date. Write it as 2016-10-31.",
                        "sales.csv:5: units (x) is not a number. Write one such as 12.5.");
    }

    @Test
    void whatIsMissingIsAskedFor() throws IOException {
        assertThat(read("When,sku,units\n2016-10-01,A,1\n")).isEmpty();
        assertThat(problems())
                .containsExactly("sales.csv:1: has no column that is known to be date. Say which one is: --map"
                        + " \"When=date\".");
    }
}
