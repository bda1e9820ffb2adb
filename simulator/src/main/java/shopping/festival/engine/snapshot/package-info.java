/**
 * The state of a run between two windows: how it is gathered from the stages, unit by unit, and dealt out again to as
 * many as there are then, and how it is kept in a file. No Akka here. Open {@code Snapshot} first.
 *
 * <p>Imports {@code base.state}, {@code base.text}, {@code model.flow}.
 *
 * <p>Next: {@code engine.node}, whose nodes tell and take over their states.
 */
@NullMarked
package shopping.festival.engine.snapshot;

import org.jspecify.annotations.NullMarked;
