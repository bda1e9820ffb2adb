-- 1. What did attempts come to? result.json: attempts
SELECT outcome, count(*) AS attempts, count(DISTINCT intent_id) AS intents
FROM fct_attempts
GROUP BY outcome
ORDER BY attempts DESC;

-- 2. What became of the orders? result.json: orders, gmvFen, gmvFenAfter
SELECT count(*) AS accepted,
       count(paid_at) AS paid,
       count(*) FILTER (status = 'declined') AS declined,
       count(*) FILTER (status = 'unpaid') AS unpaid,
       count(refunded_at) AS refunded,
       count(dispatched_at) AS shipped,
       count(delivered_at) AS delivered,
       sum(amount_fen) FILTER (paid_at < ends) AS gmv_fen,
       coalesce(sum(amount_fen) FILTER (paid_at >= ends), 0) AS gmv_fen_after
FROM fct_orders, festival_day;

-- 3. Which offers sold best? The shares of all offers add up to 1.
SELECT offer_id, kind, marketplace, o.origin, category, o.mode, sum(f.units) AS units,
       sum(amount_yuan) AS gmv_yuan, sum(amount_fen) / sum(sum(amount_fen)) OVER () AS share
FROM fct_orders AS f
JOIN dim_offer AS o USING (offer_id)
JOIN dim_seller AS s USING (seller_id)
WHERE paid_at IS NOT NULL
GROUP BY ALL
ORDER BY gmv_yuan DESC, offer_id
LIMIT 10;

-- 4. GMV by origin and hour of the payment. result.json: foreign.byOrigin, where hours are added up
SELECT origin, hour_of_day, count(*) AS orders, sum(amount_fen) AS gmv_fen
FROM fct_orders
JOIN dim_offer USING (offer_id)
JOIN festival_day ON paid_at < ends
JOIN dim_minute AS m ON m.minute_id = (epoch_us(paid_at) - epoch_us(begins)) // 60000000
GROUP BY origin, hour_of_day
ORDER BY origin, hour_of_day;

-- 5. How were they sold and delivered? result.json: byMode
SELECT mode, orders, units, gmv_fen, delivered, delivery_hours_mean
FROM (
    SELECT mode, count(*) AS orders, sum(units) AS units, sum(amount_fen) AS gmv_fen
    FROM fct_orders
    JOIN festival_day ON paid_at < ends
    GROUP BY mode
)
FULL JOIN (
    SELECT w.mode, count(*) AS delivered,
           avg(epoch_us(delivered_at) - epoch_us(paid_at)) / 3600e6 AS delivery_hours_mean
    FROM fct_orders
    JOIN dim_warehouse AS w USING (warehouse_id)
    WHERE delivered_at IS NOT NULL
    GROUP BY w.mode
) USING (mode)
ORDER BY mode;

-- 6. Why were buyers lost, and what did they want to pay? result.json: intents.lost, intents.lostFen
SELECT reason, count(*) AS intents, sum(amount_fen) AS amount_fen
FROM (
    SELECT outcome AS reason, amount_fen FROM fct_attempts WHERE next_step = 'gave_up'
    UNION ALL
    SELECT status, amount_fen FROM fct_orders WHERE status <> 'delivered'
)
GROUP BY reason
ORDER BY intents DESC;

-- 7. What was sold out, and what was lost by it? result.json: stockOut.byCategory
WITH levels AS (
    SELECT offer_id, movement, sum(on_hand_change) OVER (
        PARTITION BY offer_id
        ORDER BY moved_at, CASE movement WHEN 'initial' THEN 0 WHEN 'receipt' THEN 1 WHEN 'released' THEN 2 ELSE 3 END,
            order_id
        ROWS UNBOUNDED PRECEDING) AS on_hand
    FROM fct_inventory_movements
    WHERE movement <> 'leftover'
),
sold_out AS (
    SELECT offer_id FROM levels WHERE movement <> 'initial' AND on_hand = 0
    UNION
    SELECT offer_id FROM levels WHERE movement = 'initial' GROUP BY offer_id HAVING max(on_hand) = 0
),
lost AS (
    SELECT offer_id, sum(units) AS units, sum(fen) AS fen
    FROM (
        SELECT offer_id, units, amount_fen AS fen
        FROM fct_attempts
        WHERE outcome = 'sold_out' AND next_step = 'gave_up'
        UNION ALL
        SELECT a.offer_id, a.units - f.units, a.amount_fen - f.amount_fen
        FROM fct_attempts AS a
        JOIN fct_orders AS f ON f.order_id = a.intent_id AND a.outcome = 'accepted'
        WHERE a.units > f.units
    )
    GROUP BY offer_id
)
SELECT category, count(*) AS offers, count(sold_out.offer_id) AS offers_sold_out,
       coalesce(sum(lost.units), 0) AS lost_units, coalesce(sum(lost.fen), 0) AS lost_value_fen
FROM dim_offer
LEFT JOIN sold_out USING (offer_id)
LEFT JOIN lost USING (offer_id)
GROUP BY category
ORDER BY lost_value_fen DESC;

-- 8. For how many minutes of the day had an offer nothing on hand? result.json: stock.outOfStockTimeShare, where the day
-- is what is measured
WITH changes AS (
    SELECT offer_id, moved_at, sum(on_hand_change) AS change
    FROM fct_inventory_movements
    WHERE movement <> 'leftover'
    GROUP BY offer_id, moved_at
),
levels AS (
    SELECT offer_id, moved_at AS since, sum(change) OVER w AS on_hand, lead(moved_at, 1, ends) OVER w AS until
    FROM changes, festival_day
    WHERE moved_at < ends
    WINDOW w AS (PARTITION BY offer_id ORDER BY moved_at)
)
SELECT count(DISTINCT offer_id) FILTER (on_hand = 0) AS offers_out,
       sum(epoch_us(until) - epoch_us(since)) FILTER (on_hand = 0) / 60e6 AS stock_out_minutes,
       coalesce(sum(epoch_us(until) - epoch_us(since)) FILTER (on_hand = 0), 0)
           / (count(DISTINCT offer_id) * any_value(epoch_us(ends) - epoch_us(begins))) AS out_of_stock_time_share
FROM levels, festival_day;

-- 9. Who gained what others had not got? Orders accepted after a sold-out answer, by what was tried first.
-- result.json: stockOut.recoveredByRivals, stockOut.recovered
SELECT CASE WHEN wanted.is_foreign = got.is_foreign THEN 'same'
            WHEN wanted.is_foreign THEN 'foreign_to_domestic'
            ELSE 'domestic_to_foreign' END AS went,
       count(*) AS orders, sum(f.amount_fen) AS amount_fen
FROM fct_orders AS f
JOIN fct_attempts AS first ON first.intent_id = f.order_id AND first.attempt_no = 1
JOIN dim_offer AS wanted ON wanted.offer_id = first.offer_id
JOIN dim_offer AS got ON got.offer_id = f.offer_id
WHERE f.order_id IN (SELECT intent_id FROM fct_attempts WHERE outcome = 'sold_out')
GROUP BY went
ORDER BY orders DESC;

-- 10. Do the shelves add up? initial + receipts + released - reserved = leftover, offer by offer and place by place.
-- result.json: units
WITH places AS (
    SELECT offer_id, warehouse_id,
           sum(units) FILTER (movement = 'initial') AS initial,
           coalesce(sum(units) FILTER (movement = 'receipt'), 0) AS inbound,
           coalesce(sum(units) FILTER (movement = 'released'), 0) AS released,
           coalesce(sum(units) FILTER (movement = 'reserved'), 0) AS reserved,
           sum(units) FILTER (movement = 'leftover') AS on_hand,
           coalesce(sum(on_hand_change) FILTER (movement = 'outside_sample'), 0) AS outside_sample
    FROM fct_inventory_movements
    GROUP BY offer_id, warehouse_id
)
SELECT sum(initial) AS initial, sum(inbound) AS inbound, sum(reserved) - sum(released) - sum(outside_sample) AS sold,
       sum(on_hand) AS on_hand,
       count(*) FILTER (initial + inbound + released - reserved + outside_sample <> on_hand) AS places_that_do_not_add_up
FROM places;
