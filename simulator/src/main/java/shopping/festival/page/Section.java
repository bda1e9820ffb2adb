package shopping.festival.page;

import java.util.List;

/**
 * A part of a page under a heading of its own.
 *
 * @param id what the table of contents links to
 * @param text paragraphs between the heading and the blocks
 */
public record Section(String id, String title, List<String> text, List<Block> blocks) {

    /** What a section is made of. */
    public sealed interface Block permits Chart, Table {}
}
