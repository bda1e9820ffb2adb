package shopping.festival.cli;

/** One stream of an order every ten seconds, one offer, one warehouse; everything else takes no time and never runs out. */
final class DrumShop {
    /** Sixteen lines: what a test adds begins at line 17. */
    static final String TEXT = """
            day { length = 10 min, slot = 1 s }
            demand {
              lanes = 1
              streams { drum { arrivals = regular, first = 0 s, interval = 10 s, count = 60 } }
              session.sizes = [1], reactionLeast = 1 s, reactionDelay = 0 s, soldOutTriesMax = 1, busyRetriesMax = 0
            }
            mix.foreign-share = 0
            market {
              regions { All { share = 1 } }
              origins = [CN]
              categories { goods { weight = 1, price = 100, units = [1], reactions { leave = 1 } } }
              offers { thing { category = goods, price = 100, stock { house { units = 1000000 } } } }
            }
            checkout { capacity = unlimited, queueMax = unlimited, orderLimit = none, tax = 0 }
            payment { capacity = unlimited, think = 0 s, processing = 0 s, declined = 0, unpaid = 0, patience = unlimited }
            warehouses { house { pickers = none, picking = 0 s, packing = 0 s, departures = always, transit = 1 h } }
            """;

    private DrumShop() {}
}
