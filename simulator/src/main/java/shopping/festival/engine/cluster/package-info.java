/**
 * One run over several processes: who they are, who leads, what becomes of it when one is lost. Open {@code ClusterRun}
 * and {@code NodeServer} first.
 *
 * <p>Imports {@code base.problems}.
 *
 * <p>Next: {@code engine}.
 */
@NullMarked
package shopping.festival.engine.cluster;

import org.jspecify.annotations.NullMarked;
