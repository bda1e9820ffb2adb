package shopping.festival.cli;

/** A small shop whose load is known by arithmetic: 20 orders a second for two hours, everything in stock. */
public final class LoadShop {
    /** Payment takes 30 a second; who has waited two minutes leaves for good. */
    public static final String TEXT = """
            day.length = 2 h
            demand {
              intents = 144000
              streams { flat { share = 1, curve { kind = steps, points = [[0 s, 1]] } } }
              session.sizes = [1]
            }
            mix { foreign-share = 0 }
            market {
              regions { All { share = 1 } }
              origins = [CN]
              categories { goods { weight = 1, price = 100, units = [1] } }
              offers { thing { price = 100, stock { wh { units = 1000000 } } } }
            }
            checkout { capacity = 60, lanes = 4, queueMax = 1000 }
            payment {
              capacity = 30, lanes = 1, declined = 0, unpaid = 0, think = 0 s, processing = 0 s
              patience = 2 min, retriesMax = 0
            }
            warehouses { wh { pickers = none, packing = 0 s, departures = always, transit = 1 h } }
            ports {}
            """;

    private LoadShop() {}
}
