package shopping.festival.view.html;

import java.util.List;

/**
 * A page: what a reader meets from top to bottom.
 *
 * @param title of the browser's tab
 * @param occasion a line above the headline: what was simulated
 * @param headline the finding, in one sentence
 * @param lead sentences below it
 * @param figures the few numbers to remember
 * @param footer where the numbers come from, and how to make them again
 */
public record Page(
        String title,
        String occasion,
        String headline,
        List<String> lead,
        List<Figure> figures,
        List<Section> sections,
        List<Definition> definitions,
        List<String> footer) {

    /** The same page with faults marked in every chart that has an axis of time: no section has to think of it. */
    public Page marked(List<Chart.Mark> faults) {
        List<Section> all = sections.stream().map(s -> s.marked(faults)).toList();
        return new Page(title, occasion, headline, lead, figures, all, definitions, footer);
    }

    /** A number to remember, with its unit in the text. */
    public record Figure(String label, Cell value, String note) {}

    /** A term of the page in words that need no manual. */
    public record Definition(String term, String meaning) {}
}
