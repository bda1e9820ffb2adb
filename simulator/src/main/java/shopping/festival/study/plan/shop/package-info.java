/**
 * One seller's spreadsheets: the shop's products and plans of its stock, read as they come out of a spreadsheet
 * program, every error at once, and written so that they can be read again.
 *
 * <p>May import everything up to {@code scenario}, whose market they are read against. Next: {@code engine}.
 */
package shopping.festival.study.plan.shop;
