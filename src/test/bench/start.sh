#!/usr/bin/env bash
# Start to first window: the program beside a JavaFX hello world on the same runtime, in turns.
# Needs a display, xdotool and a built target/huimin (mvn -DskipTests package).
set -euo pipefail
cd "$(dirname "$0")/../../.."
image=target/huimin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${JAVAC:-javac}" --module-path $image/lib/javafx --add-modules javafx.controls -d "$work" src/test/bench/Hello.java
window() { # name, command…: milliseconds until a window of that name is seen; then it is closed
  local name=$1 begun pid; shift
  begun=$(date +%s%N)
  "$@" >/dev/null 2>&1 & pid=$!
  until xdotool search --onlyvisible --name "$name" >/dev/null 2>&1; do :; done
  echo $((($(date +%s%N) - begun) / 1000000))
  xdotool search --onlyvisible --name "$name" windowclose >/dev/null 2>&1 || true
  sleep 2; kill $pid 2>/dev/null || true; wait $pid 2>/dev/null || true
}
hello() { window hello-world-window $image/runtime/bin/java -XX:+UseSerialGC --module-path $image/lib/javafx --add-modules javafx.controls --enable-native-access=javafx.graphics -cp "$work" Hello; }
ours() { XDG_CACHE_HOME=$work/cache XDG_CONFIG_HOME=$work/config window 惠民台账 $image/bin/huimin; }
echo "first start of all (writes the start-up cache): $(ours) ms"
sleep 20
for round in 1 2 3 4 5; do h=$(hello); o=$(ours); echo "round $round: hello world $h ms, 惠民台账 $o ms, ratio $(awk "BEGIN{printf \"%.2f\", $o/$h}")"; done
