/** Questions to the payment's stage. */
package shopping.festival.benchmarks.payment;
