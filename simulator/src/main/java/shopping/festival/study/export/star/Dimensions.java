package shopping.festival.study.export.star;

import static shopping.festival.study.export.table.RowBatch.NONE;

import java.util.LinkedHashMap;
import java.util.Map;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Seller;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;
import shopping.festival.study.export.table.Table;

/** What the facts are about. */
final class Dimensions {
    private static final double MILLION = 1e6;
    private static final int MINUTES_AN_HOUR = 60;
    private static final int HOURS_A_DAY = 24;

    private final Festival festival;
    private final Market market;

    Dimensions(Festival festival) {
        this.festival = festival;
        this.market = festival.market();
    }

    /** @param last instant that any fact has */
    Map<Table, RowSource> all(long last) {
        StarTables tables = new StarTables(festival);
        Map<Table, RowSource> all = new LinkedHashMap<>();
        all.put(tables.offers(), RowSource.numbered(market.offers(), this::offer));
        all.put(tables.products(), products());
        all.put(tables.sellers(), RowSource.numbered(market.sellers().size(), this::seller));
        all.put(tables.warehouses(), RowSource.numbered(festival.warehouses().size(), this::warehouse));
        all.put(tables.regions(), RowSource.numbered(market.regions().size(), (n, to) -> to.add(n, n)));
        all.put(tables.segments(), RowSource.numbered(market.segments().size(), this::segment));
        long end = Math.max(last, festival.buyers().dayLength() - 1);
        all.put(StarTables.minutes(), RowSource.numbered((int) (end / VirtualTime.MINUTE) + 1, this::minute));
        return all;
    }

    private void offer(int offer, RowBatch to) {
        Cell cell = market.cells().get(market.cell(offer));
        long price = market.priceFen(offer);
        long list = festival.economics().costs().listFen(offer);
        to.add(
                offer,
                market.productOf(offer),
                market.sellerOf(offer),
                cell.category(),
                cell.origin(),
                cell.mode().ordinal(),
                market.isForeign(market.cell(offer)) ? 1 : 0,
                cell.mode().crossBorder() ? 1 : 0,
                price,
                price,
                list,
                list);
    }

    private RowSource products() {
        int[] offers = new int[market.products()];
        int[] cellOf = new int[market.products()];
        for (int offer = 0; offer < market.offers(); offer++) {
            offers[market.productOf(offer)]++;
            cellOf[market.productOf(offer)] = market.cell(offer);
        }
        return RowSource.numbered(offers.length, (product, to) -> {
            boolean isSold = offers[product] > 0;
            Cell cell = market.cells().get(cellOf[product]);
            to.add(
                    product,
                    market.brandOf(product),
                    isSold ? cell.category() : NONE,
                    isSold ? cell.origin() : NONE,
                    offers[product]);
        });
    }

    private void seller(int number, RowBatch to) {
        Seller seller = market.sellers().get(number);
        to.add(
                number,
                seller.name().isPresent() ? number : NONE,
                seller.kind().ordinal(),
                seller.marketplace(),
                seller.origin());
    }

    private void warehouse(int number, RowBatch to) {
        DeliveryRules delivery = festival.delivery();
        int port = delivery.portOf()[number];
        to.add(number, number, festival.warehouses().get(number).mode().ordinal(), port < 0 ? NONE : port);
    }

    private void segment(int number, RowBatch to) {
        double share = market.segments().get(number).share();
        to.add(number, number, festival.delivery().regionOf()[number], Math.round(share * MILLION));
    }

    private void minute(int minute, RowBatch to) {
        long start = minute * VirtualTime.MINUTE;
        int hours = minute / MINUTES_AN_HOUR;
        to.add(
                minute,
                start,
                hours / HOURS_A_DAY,
                hours % HOURS_A_DAY,
                minute % MINUTES_AN_HOUR,
                start < festival.buyers().dayLength() ? 1 : 0);
    }
}
