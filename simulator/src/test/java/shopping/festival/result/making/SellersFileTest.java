package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.text.CsvTable;
import shopping.festival.result.Account;
import shopping.festival.result.Counts;
import shopping.festival.result.TinyRun;

/** Every seller has a row, and the rows add up to what all sellers earned. */
class SellersFileTest {
    @TempDir
    Path folder;

    @Test
    void rowsOfSellersAddUpToTheEconomicsOfTheRun() throws Exception {
        TinyRun tiny = new TinyRun();
        Path file = folder.resolve("sellers.csv");
        SellersFile.write(file, tiny.festival, tiny.outcome.books(), 0.119);
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv = CsvTable.reader().ofNamedCsvRecord(file)) {
            rows = csv.stream().toList();
        }
        Account all = tiny.result.accounts().economics().total();
        assertThat(rows).hasSize(tiny.festival.market().sellers().size());
        assertThat(rows).extracting(r -> r.getField("seller")).contains("shirt", "dress-20", "us-boots");
        assertThat(sum(rows, "units_sold"))
                .isEqualTo(tiny.result.counts().units().sold());
        assertThat(sum(rows, "leftover_units"))
                .isEqualTo(tiny.result.counts().units().onHand());
        Counts.Stock stock = tiny.result.counts().stock();
        assertThat(stock).isNotNull();
        assertThat(mean(rows, "onhand_mean")).isCloseTo(stock.onHandMean(), within(1e-6 * rows.size()));
        assertThat(mean(rows, "onorder_mean")).isCloseTo(stock.onOrderMean(), within(1e-6 * rows.size()));
        assertThat(mean(rows, "backorders_mean")).isCloseTo(stock.backordersMean(), within(1e-6 * rows.size()));
        double outShares = rows.stream()
                .mapToDouble(r -> Double.parseDouble(r.getField("out_of_stock_time_share"))
                        * Integer.parseInt(r.getField("offers")))
                .sum();
        assertThat(outShares / tiny.festival.market().offers()).isCloseTo(stock.outOfStockTimeShare(), within(1e-6));
        assertThat(sum(rows, "supplier_orders")).isEqualTo(stock.supplierOrders());
        assertThat(sum(rows, "supplier_units")).isEqualTo(stock.supplierUnits());
        assertThat((double) sum(rows, "revenue_fen")).isCloseTo(all.revenueFen(), within((double) rows.size()));
        assertThat((double) sum(rows, "margin_fen")).isCloseTo(all.marginFen(), within((double) rows.size()));
    }

    private static double mean(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .mapToDouble(r -> Double.parseDouble(r.getField(column)))
                .sum();
    }

    private static long sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream().mapToLong(r -> Long.parseLong(r.getField(column))).sum();
    }
}
