package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.study.plan.shop.TableFile;

/** Which category of the market a product is of: by the user's table, by name, by the public taxonomy, or asked for. */
final class CategoryChoice {
    /** A question: all products of a category of the export, or one product that has none. */
    record Question(String sku, String exported, String example) {}

    private final List<String> categories;
    private final MeaningTable table;
    private final Fallbacks fallbacks;
    private final ImportList list;
    private final Map<String, Question> open = new LinkedHashMap<>();
    private final Map<Question, String> answered = new LinkedHashMap<>();

    CategoryChoice(List<String> categories, MeaningTable table, Fallbacks fallbacks, ImportList list) {
        this.categories = categories;
        this.table = table;
        this.fallbacks = fallbacks;
        this.list = list;
    }

    /** Index of the category; below 0, and a question is open, if nobody says it. */
    int of(Good good) {
        String exported = good.text(Field.CATEGORY);
        Question question = exported.isEmpty()
                ? new Question(good.sku(), "", good.text(Field.NAME))
                : new Question("", exported, good.text(Field.NAME));
        Optional<String> said = table.of(good.sku()).or(() -> table.of(exported));
        Optional<String> same = categories.stream()
                .filter(c -> TableFile.key(c).equals(TableFile.key(exported)))
                .findFirst();
        Optional<String> path = CategoryNames.of(exported, categories);
        Optional<String> chosen = said.or(() -> same).or(() -> path).or(() -> fallbacks.text(Fallbacks.CATEGORY));
        if (chosen.isEmpty()) {
            open.putIfAbsent(question.sku() + "\t" + question.exported(), question);
            return -1;
        }
        if (said.isPresent() || same.isPresent()) {
            list.add(
                    ImportList.Part.TAKEN,
                    "category",
                    said.isPresent()
                            ? "the table of categories"
                            : good.said(Field.CATEGORY).orElseThrow().source());
        } else if (path.isPresent()) {
            list.add(ImportList.Part.ASSUMED, "category", chosen.get() + " for " + exported);
        } else {
            list.add(ImportList.Part.ASSUMED, "category", fallbacks.source(Fallbacks.CATEGORY, ""));
        }
        if (!exported.isEmpty() || said.isPresent()) {
            answered.putIfAbsent(
                    exported.isEmpty() ? question : new Question("", exported, question.example()), chosen.get());
        }
        return categories.indexOf(chosen.get());
    }

    List<Question> open() {
        return List.copyOf(open.values());
    }

    /** The rows of the table as it stands, what is open first. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        open.values().forEach(q -> rows.add(List.of(q.sku(), q.exported(), "", q.example())));
        Map<String, List<String>> known = new LinkedHashMap<>();
        answered.forEach((q, c) ->
                known.putIfAbsent(q.sku() + "\t" + q.exported(), List.of(q.sku(), q.exported(), c, q.example())));
        rows.addAll(known.values());
        // What the user has filled in for goods that are not in these files stays.
        table.all().entrySet().stream()
                .filter(e -> rows.stream().noneMatch(r -> r.contains(e.getKey())))
                .map(e -> List.of("", e.getKey(), e.getValue(), ""))
                .forEach(rows::add);
        return List.copyOf(rows);
    }
}
