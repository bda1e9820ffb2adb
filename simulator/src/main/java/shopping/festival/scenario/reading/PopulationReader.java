package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads a market described by its shape. */
final class PopulationReader {
    private static final int MILLIONS = 100_000_000;

    private final Section p;
    private final MarketRead market;
    private final List<WarehouseTerms> warehouses;

    PopulationReader(Section population, MarketRead market, List<WarehouseTerms> warehouses) {
        this.p = population;
        this.market = market;
        this.warehouses = warehouses;
    }

    PopulationSpec read(KindsReader kinds) {
        int products = p.count("products", 1, Order.OFFERS_MAX);
        double[] sellersPerProduct = Shares.of(p, "sellersPerProduct", 100);
        checkSize(products, sellersPerProduct);
        Section popularity = p.section("popularity");
        PopulationSpec.Assortment assortment = new PopulationSpec.Assortment(
                products,
                p.count("sellers", 1, Order.OFFERS_MAX),
                sellersPerProduct,
                p.share("flagshipShare"),
                p.count("variantGroupSize", 1, 1_000),
                p.count("groupsPerBrand", 1, MILLIONS),
                market.prices());
        List<PopulationSpec.KindSpec> all = kinds.read(p);
        return new PopulationSpec(
                assortment,
                new PopulationSpec.Popularity(
                        popularity.number("exponent", 0, 10), popularity.number("shift", 0.000001, 1e9)),
                all,
                kinds.sharesByOrigin(p, all, market.origins()),
                stocking(),
                new NewcomersReader(market, warehouses, kinds).read());
    }

    private PopulationSpec.Stocking stocking() {
        Section refill = p.section("refill");
        return new PopulationSpec.Stocking(
                p.number("foreignForecastError", 0, 100),
                p.number("cover", 0, 1_000_000),
                p.count("safetyUnits", 0, MILLIONS),
                Shares.of(p, "locations", Order.WAREHOUSES_MAX),
                p.share("directBackupShare"),
                new PopulationSpec.Refill(refill.share("share"), refill.share("at"), refill.time("lead")));
    }

    private void checkSize(int products, double[] sellersPerProduct) {
        double each = 0;
        for (int i = 0; i < sellersPerProduct.length; i++) {
            each += (i + 1) * sellersPerProduct[i];
        }
        if (p.clean("products", "sellersPerProduct") && products * each > Order.OFFERS_MAX) {
            p.at("products").wrong("make more than " + Order.OFFERS_MAX + " offers", "Use fewer.");
        }
        int foreign = market.origins().countries().size() - 1;
        int most = market.categories().size()
                * (1
                        + foreign * Mode.values().length
                        + market.origins().newcomers().size());
        if (most > Order.CELLS_MAX) {
            p.wrong("makes up to " + most + " cells (category, origin, mode). Use fewer categories or origins: "
                    + Order.CELLS_MAX + " is the limit.");
        }
    }

    /** Every place an offer could be sold from must exist. */
    void checkPlaces(Mix mix) {
        boolean[] has = new boolean[Mode.values().length];
        warehouses.forEach(w -> has[w.mode().ordinal()] = true);
        boolean home = mix.foreignShare() < 1;
        if (home && !has[Mode.DOMESTIC.ordinal()]) {
            p.wrong("has home brands, but no warehouse is domestic. Add one, or list the offers.");
        }
        for (Mode mode : Mode.values()) {
            boolean told = home && mode == Mode.DOMESTIC;
            if (!told && isAsked(mix, mode) && !has[mode.ordinal()]) {
                p.wrong("sells by mix.fulfilment." + mode.label() + ", but no warehouse is " + mode.label()
                        + ". Add one, or set that share to 0.");
            }
        }
        if (isAsked(mix, Mode.DIRECT) && has[Mode.DIRECT.ordinal()]) {
            checkDirect(mix);
        }
    }

    private static boolean isAsked(Mix mix, Mode mode) {
        return mix.foreignShare() > 0 && mix.modeWeights()[mode.ordinal()] > 0;
    }

    private void checkDirect(Mix mix) {
        List<String> countries = market.origins().countries();
        for (int o = 0; o < countries.size(); o++) {
            int origin = o;
            boolean served = warehouses.stream().anyMatch(w -> w.mode() == Mode.DIRECT && w.servesOrigin(origin));
            if (mix.originWeights()[o] > 0 && !served) {
                p.wrong("sells by direct mail from " + countries.get(o)
                        + ", which no direct warehouse serves. Add one with origin = " + countries.get(o)
                        + ", or one without origin.");
            }
        }
    }
}
