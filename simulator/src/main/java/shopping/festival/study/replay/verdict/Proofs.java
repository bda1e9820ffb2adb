package shopping.festival.study.replay.verdict;

import java.util.Comparator;
import java.util.List;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.play.Exchange;

/** Tells of requests what a reader needs to find them in the shop's own log. */
final class Proofs {
    private static final double SECOND_NANOS = 1e9;

    private final Target target;

    Proofs(Target target) {
        this.target = target;
    }

    /** The one whose answer said that the order is the buyer's. */
    Finding.Proof sale(Told told) {
        int last = target.steps().size() - 1;
        return told.purchase.exchanges().stream()
                .filter(e -> e.step() == last && e.outcome() == Outcome.ACCEPTED)
                .min(Comparator.comparingLong(Exchange::answeredNanos))
                .map(e -> of(told, e))
                .orElseThrow();
    }

    /** Those that began it and were accepted. */
    List<Finding.Proof> firsts(Told told) {
        return told.purchase.exchanges().stream()
                .filter(e -> e.step() == 0 && e.outcome() == Outcome.ACCEPTED)
                .map(e -> of(told, e))
                .limit(2)
                .toList();
    }

    Finding.Proof of(Told told, Exchange e) {
        Step step = target.steps().get(e.step());
        return new Finding.Proof(
                told.purchase.key(),
                step.name(),
                step.call().method() + " " + step.call().path().plain(told.purchase),
                e.intendedNanos() / SECOND_NANOS,
                e.sentNanos() / SECOND_NANOS,
                e.answeredNanos() / SECOND_NANOS,
                e.status(),
                e.outcome().label());
    }
}
