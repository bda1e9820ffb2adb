package shopping.festival.view.html;

import java.util.List;

/**
 * A part of a page under a heading of its own.
 *
 * @param id what the table of contents links to
 * @param text paragraphs between the heading and the blocks
 * @param pairs two blocks side by side where there is room
 */
public record Section(String id, String title, List<String> text, List<Block> blocks, boolean pairs) {

    public Section(String id, String title, List<String> text, List<Block> blocks) {
        this(id, title, text, blocks, false);
    }

    /** What a section is made of. */
    public sealed interface Block permits Chart, Table, HeatMap {}
}
