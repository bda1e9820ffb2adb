package shopping.festival.study.plan.trial;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.text.CsvTable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Rounded;

/** The files of a plan's trial: {@code plan.json} for programs, {@code plan-skus.csv} for spreadsheets. */
final class PlanFiles {
    static final String JSON = "plan.json";
    static final String SKUS = "plan-skus.csv";
    static final String WHY = "plan-why.json";
    static final String FULFILMENT = "plan-fulfilment.json";

    private static final int DECIMALS = 4;

    private static final String[] INTERVAL = {"", "_low", "_high"};
    private static final String[] PERCENTILES = {"sold_out_p10", "sold_out_p50", "sold_out_p90"};

    private PlanFiles() {}

    /**
     * Writes the files.
     *
     * @param items how many the shop has
     * @param sku makes the answers of an item
     * @param scenario the market, with every default filled in
     */
    static void write(Path folder, PlanResult result, int items, IntFunction<PlanResult.SkuAnswer> sku, String scenario)
            throws IOException {
        ResultFile.write(folder.resolve(JSON), result);
        writeSkus(folder.resolve(SKUS), result, items, sku);
        Files.writeString(folder.resolve(RunFiles.SCENARIO), scenario);
    }

    /** Why items ran out, and the ways of fulfilment if they were asked for; with the items' names. */
    static void writeAnswers(Path folder, PlanAnswers answers) throws IOException {
        ResultFile.write(
                folder.resolve(WHY),
                answers.reasons().stream()
                        .map(why -> new Reason(
                                answers.shop().items().get(why.item()).sku(), why))
                        .toList());
        if (answers.fulfilment().isPresent()) {
            ResultFile.write(
                    folder.resolve(FULFILMENT),
                    FulfilmentFile.of(answers.fulfilment().get(), answers.sentences()));
        }
    }

    private record Reason(String sku, WhyOut why) {}

    /** One row an item and plan; money in RMB, since this one is read by people. */
    private static void writeSkus(Path file, PlanResult result, int items, IntFunction<PlanResult.SkuAnswer> sku)
            throws IOException {
        CsvTable.write(file, columns(), table -> {
            for (int i = 0; i < items; i++) {
                PlanResult.SkuAnswer answer = sku.apply(i);
                for (int p = 0; p < answer.plans().size(); p++) {
                    table.accept(row(answer, p, result.plans().get(p).name()));
                }
            }
        });
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("sku", "name", "category", "plan"));
        for (Figure figure : Figure.values()) {
            for (String end : INTERVAL) {
                columns.add(column(figure) + end);
            }
        }
        columns.addAll(List.of(PERCENTILES));
        for (String end : INTERVAL) {
            columns.add("profit_rmb_less_first_plan" + end);
        }
        return columns;
    }

    /** {@code lostFen} is {@code lost_rmb} here. */
    private static String column(Figure figure) {
        return figure.key()
                .replaceAll("Fen$", "Rmb")
                .replaceAll("([A-Z])", "_$1")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> row(PlanResult.SkuAnswer answer, int p, String plan) {
        PlanResult.SkuPlan of = answer.plans().get(p);
        List<String> row = new ArrayList<>(List.of(answer.sku(), answer.name(), answer.category(), plan));
        for (Figure figure : Figure.values()) {
            add(row, of.figures().get(figure.key()), figure.unit().equals("fen") ? 0.01 : 1);
        }
        for (int q = 0; q < PERCENTILES.length; q++) {
            int[] minutes = of.soldOutMinutes();
            row.add(minutes == null ? "" : VirtualTime.clock(minutes[q] * VirtualTime.MINUTE));
        }
        add(row, p == 0 ? null : answer.profitDifferences().get(p - 1), 0.01);
        return row;
    }

    private static void add(List<String> row, @Nullable Estimate e, double factor) {
        row.add(e == null ? "" : text(e.mean(), factor, RoundingMode.HALF_UP));
        row.add(e == null ? "" : text(e.low(), factor, RoundingMode.FLOOR));
        row.add(e == null ? "" : text(e.high(), factor, RoundingMode.CEILING));
    }

    /** Four decimals: a share to a hundredth of a percent, money to a hundredth of a fen. */
    private static String text(@Nullable Double value, double factor, RoundingMode mode) {
        return value == null ? "" : People.plain(Rounded.at(value * factor, DECIMALS, mode));
    }
}
