-- 1. What became of the orders? result.json: orders.accepted, orders.delivered
SELECT order_status, count(*) AS orders
FROM olist_orders_dataset
GROUP BY order_status
ORDER BY orders DESC;

-- 2. What was paid? result.json: orders.paid; gmvFen + gmvFenAfter is 100 times the sum
SELECT count(*) AS payments, sum(payment_value) AS paid
FROM olist_order_payments_dataset;

-- 3. By category, of all orders that were paid.
SELECT product_category_name_english AS category, count(DISTINCT order_id) AS orders, count(*) AS units,
       sum(price) AS paid
FROM olist_order_items_dataset
JOIN olist_products_dataset USING (product_id)
JOIN product_category_name_translation USING (product_category_name)
WHERE order_id IN (SELECT order_id FROM olist_order_payments_dataset)
GROUP BY category
ORDER BY paid DESC;

-- 4. How long did parcels take, by the buyer's region?
SELECT customer_state, count(*) AS delivered,
       avg(epoch_us(order_delivered_customer_date) - epoch_us(order_approved_at)) / 86400e6 AS days_mean
FROM olist_orders_dataset
JOIN olist_customers_dataset USING (customer_id)
WHERE order_delivered_customer_date IS NOT NULL
GROUP BY customer_state
ORDER BY days_mean;
