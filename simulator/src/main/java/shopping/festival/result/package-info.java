/**
 * What a run leaves behind: the result as a tree of records, the files of the run folder, the sentences a person reads.
 *
 * <p>May import everything but {@code cli}. Next: {@code cli}.
 */
package shopping.festival.result;
