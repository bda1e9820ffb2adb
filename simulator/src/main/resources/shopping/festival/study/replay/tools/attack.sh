#!/bin/sh
# Sends targets.json with Vegeta: every second of rate.csv is an attack of its own, at that second's rate.
# Options of vegeta may follow: sh attack.sh -connections=1000
set -eu
cd "$(dirname "$0")"
rm -rf seconds results
mkdir seconds results

# A file of targets a second, named by the second and by how many they are.
awk -F, '
    NR == FNR { if (FNR > 1 && $2 > 0) { many[++n] = $2; name[n] = "seconds/" $1 "," $2 ".json" } next }
    FNR == 1 { now = 1; left = many[1] }
    { while (left == 0) { close(name[now]); now++; left = many[now] } print > name[now]; left-- }
' rate.csv targets.json

# Begins with a whole second of the clock, the one after the next.
start=$(($(date +%s) + 2))
while IFS=, read -r second orders rest; do
    [ "$second" = second ] && continue
    while [ "$(date +%s)" -lt $((start + second)) ]; do sleep 0.02; done
    [ "$orders" -eq 0 ] && continue
    vegeta attack -format=json -targets="seconds/$second,$orders.json" -rate="$orders/1s" -duration=1s \
        -redirects=-1 "$@" > "results/$second.bin" &
done < rate.csv
wait
vegeta report results/*.bin
