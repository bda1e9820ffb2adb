/**
 * For people in a browser, and knowing no festival: plain building blocks (page, section, chart, table, definition) and
 * their HTML, in one file that needs no network. Open {@code Page} first.
 *
 * <p>Imports {@code base.statistics}, {@code base.time}, {@code view.text}.
 *
 * <p>Used by the pages of {@code study}.
 */
@NullMarked
package shopping.festival.view.html;

import org.jspecify.annotations.NullMarked;
