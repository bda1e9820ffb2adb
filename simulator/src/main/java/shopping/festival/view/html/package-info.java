/**
 * Pages a person opens in a browser: plain building blocks (page, section, chart, table, definition), their HTML in one
 * file that needs no network, and the pages of a run, of a mix, of a trial of plans and of a recommendation made of them.
 *
 * <p>Takes results and series, and knows nothing of the engine. Next: {@code cli}.
 */
package shopping.festival.view.html;
