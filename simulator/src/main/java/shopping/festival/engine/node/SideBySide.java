package shopping.festival.engine.node;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import shopping.festival.engine.snapshot.Sections;

/** What the stages of a run tell of themselves while it stands still. */
final class SideBySide {
    private SideBySide() {}

    /**
     * All of it together.
     *
     * @param parts that have no section in common
     * @param isMuch whether it is worth a thread for each
     */
    static Sections told(List<Supplier<Sections>> parts, boolean isMuch) {
        Executor by = isMuch ? task -> new Thread(task, "telling").start() : Runnable::run;
        List<CompletableFuture<Sections>> told = parts.stream()
                .map(part -> CompletableFuture.supplyAsync(part, by))
                .toList();
        Sections all = new Sections();
        told.forEach(part -> all.takeAll(joined(part)));
        return all;
    }

    private static Sections joined(CompletableFuture<Sections> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
