package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Section;
import shopping.festival.view.text.Phrases;

/** What the user should know before believing the rest. */
public final class WarningsSection {
    private static final int WARNINGS_MOST = 12;

    private final List<String> all;

    public WarningsSection(List<String> all) {
        this.all = all;
    }

    /** Empty without any. */
    public Optional<Section> section() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(all.subList(0, Math.min(WARNINGS_MOST, all.size())));
        if (all.size() > WARNINGS_MOST) {
            texts.add(Phrases.of("{0} more are in plan.json.", all.size() - WARNINGS_MOST));
        }
        return Optional.of(
                new Section("warnings", Phrases.counted("Warning", "Warnings", all.size()), texts, List.of()));
    }
}
