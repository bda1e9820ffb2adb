/**
 * One run over several processes, or many: who they are, who leads, what becomes of it when one is lost. Open
 * {@code ClusterRun} first. For replications that is {@code WorkNodes}, for a node {@code NodeServer}.
 *
 * <p>Imports {@code base.problems}, {@code base.time}, {@code engine.actors}, {@code engine.cluster.wire},
 * {@code engine.node}, {@code engine.snapshot}, {@code measure}, {@code model}, {@code model.flow},
 * {@code model.market}, {@code model.order}, {@code model.sellers}.
 *
 * <p>Next: {@code engine}.
 */
@NullMarked
package shopping.festival.engine.cluster;

import org.jspecify.annotations.NullMarked;
