/** Questions to the checkout's stage. */
package shopping.festival.benchmarks.checkout;
