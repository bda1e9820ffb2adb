package shopping.festival.study.plan.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.plan.shop.DecimalMark;

/**
 * What the user asks an import for, as typed.
 *
 * @param files the exports
 * @param folder for the shop and the plans
 * @param currency of prices whose file does not say; empty if the user did not
 * @param rate RMB for one of it; empty for the market's
 * @param decimal what stands before the decimals of all files, if the user says
 * @param history daily sales
 * @param lastFestival the day of an earlier festival in it, as typed; empty for none
 * @param market as it is typed after {@code --market}
 */
public record ImportTerms(
        List<Path> files,
        Path folder,
        List<String> maps,
        List<String> defaults,
        Optional<Path> categories,
        Optional<Path> warehouses,
        String currency,
        String rate,
        DecimalMark decimal,
        Optional<Path> history,
        String lastFestival,
        boolean replace,
        String market) {}
