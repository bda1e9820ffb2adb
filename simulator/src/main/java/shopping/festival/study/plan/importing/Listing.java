package shopping.festival.study.plan.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shopping.festival.study.plan.shop.TableCell;
import shopping.festival.study.plan.shop.TableFile;
import shopping.festival.study.plan.shop.TableRow;

/**
 * How the rows of an export belong together: variants and their parents, templates that are no goods, and what is not for
 * sale.
 */
final class Listing {
    /** What Shopify writes for a product without sizes or colours. */
    private static final String NO_OPTION = "Default Title";

    private static final Set<String> TEMPLATES = Set.of("variable", "grouped", "external", "1", "yes", "true");
    private static final Set<String> WITHDRAWN = Set.of("draft", "archived", "1", "yes", "true");
    private static final String WOO = "WooCommerce";
    private static final int NAME_MAX = 200;

    private final Columns columns;
    private final Profile profile;
    private final Map<String, TableRow> firstOfHandle = new LinkedHashMap<>();
    private final Map<String, TableRow> parents = new LinkedHashMap<>();

    Listing(TableFile table, Columns columns, Profile profile) {
        this.columns = columns;
        this.profile = profile;
        for (TableRow row : table.rows()) {
            String handle = columns.text(row, Field.HANDLE);
            if (!handle.isEmpty() && !columns.text(row, Field.NAME).isEmpty()) {
                firstOfHandle.putIfAbsent(handle, row);
            }
            if (isTemplate(row)) {
                parents.putIfAbsent(columns.text(row, Field.SKU), row);
                parents.putIfAbsent("id:" + columns.text(row, Field.ID), row);
            }
        }
    }

    /** Whether it stands for its sizes and colours, and nobody buys it itself. */
    boolean isTemplate(TableRow row) {
        return words(columns.text(row, Field.TYPE)).stream().anyMatch(TEMPLATES::contains);
    }

    /** Whether it is not for sale. */
    boolean isWithdrawn(TableRow row) {
        String status =
                inherited(row, Field.STATUS).map(TableCell::text).orElse("").toLowerCase(Locale.ROOT);
        // WooCommerce says whether it is published: 1, 0 for private, -1 for a draft.
        return profile.family().equals(WOO) ? status.equals("0") || status.equals("-1") : WITHDRAWN.contains(status);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    }

    /** Whether it is another picture of a product, as Shopify writes them, each in a row. */
    boolean isPicture(TableRow row) {
        return !columns.text(row, Field.HANDLE).isEmpty()
                && columns.text(row, Field.SKU).isEmpty()
                && columns.text(row, Field.PRICE).isEmpty()
                && options(row).isEmpty()
                && columns.text(row, Field.WAREHOUSE).isEmpty()
                && columns.warehouses().isEmpty();
    }

    /** The SKU of a row; made of handle and options where it has none; empty if neither is there. */
    String sku(TableRow row) {
        String sku = columns.text(row, Field.SKU);
        String handle = columns.text(row, Field.HANDLE);
        if (!sku.isEmpty() || handle.isEmpty()) {
            return sku;
        }
        return options(row).isEmpty() ? handle : handle + "/" + String.join("/", options(row));
    }

    /** The product of which it is a size or colour; empty for none. */
    String parent(TableRow row) {
        String parent = columns.text(row, Field.PARENT);
        TableRow template = parents.get(parent);
        String known = template == null ? parent : columns.text(template, Field.SKU);
        return known.isEmpty() ? columns.text(row, Field.HANDLE) : known;
    }

    /** What the row says, or else the product it is a variant of. */
    Optional<TableCell> inherited(TableRow row, Field field) {
        Optional<TableCell> own = columns.cell(row, field);
        if (own.isEmpty() || !own.get().isEmpty()) {
            return own;
        }
        TableRow above = firstOfHandle.get(columns.text(row, Field.HANDLE));
        if (above == null) {
            above = parents.get(columns.text(row, Field.PARENT));
        }
        return above == null ? own : columns.cell(above, field);
    }

    /** The name with the size and colour, where it does not have them itself. */
    String name(TableRow row) {
        String name = inherited(row, Field.NAME).map(TableCell::text).orElse("");
        String missing = options(row).stream().filter(o -> !isWordOf(o, name)).collect(Collectors.joining(" / "));
        String whole = missing.isEmpty() ? name : (name + " " + missing).strip();
        return whole.codePointCount(0, whole.length()) <= NAME_MAX
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, NAME_MAX - 1)) + "…";
    }

    private static boolean isWordOf(String word, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE)
                .matcher(name)
                .find();
    }

    private List<String> options(TableRow row) {
        // WooCommerce lists all sizes and colours in the row of the parent, and the material in that of a simple
        // product.
        if (profile.family().equals(WOO) && columns.text(row, Field.PARENT).isEmpty()) {
            return List.of();
        }
        return columns.cells(row, Field.OPTION).stream()
                .map(TableCell::text)
                .filter(o -> !o.isEmpty() && !o.equals(NO_OPTION))
                .toList();
    }
}
