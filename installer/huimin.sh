#!/bin/sh
# 惠民台账: the program on its own Java runtime.
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd)
set -- huimin.Main "$@"
# The first desktop start writes a start-up cache for this machine; later starts use it.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/huimin
stamp=$(cksum <"$here/runtime/release" | cut -d' ' -f1)-$(stat -c %Y "$here/lib/huimin.jar" 2>/dev/null)
aot=$cache/start-$stamp.aot
if [ -f "$aot" ]; then
  set -- "-XX:AOTCache=$aot" -Xlog:aot=off -Xlog:cds=off "$@"
elif [ $# -eq 1 ] && mkdir -p "$cache" 2>/dev/null; then
  rm -f "$cache"/start-*.aot
  set -- "-XX:AOTCacheOutput=$aot" -Xlog:aot=off -Xlog:cds=off "$@"
fi
# No core dump, no attaching, no crash report: each would hold rows of people or a key.
exec "$here/runtime/bin/java" \
  -Xmx1g -XX:+UseSerialGC \
  -XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism -XX:ErrorFile=/dev/null \
  --module-path "$here/lib/javafx" --add-modules javafx.controls \
  --enable-native-access=javafx.graphics,ALL-UNNAMED \
  -Dhuimin.fonts="$here/lib/fonts" -Dfile.encoding=UTF-8 \
  -cp "$here/lib/huimin.jar" "$@"
