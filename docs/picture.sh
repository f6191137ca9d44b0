#!/usr/bin/env bash
# Renders docs/brief.png from the real brief of the example, in headless Chromium. Run it again when the look of the brief or
# what it finds has changed:  docs/picture.sh
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
for name in chromium chromium-browser google-chrome chrome; do
  browser="$(command -v "$name" || true)"
  [ -z "$browser" ] || break
done
if [ -z "$browser" ]; then
  echo "docs/picture.sh: Chromium is needed; install it (Debian and Ubuntu: apt install chromium)." >&2
  exit 2
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
"$root/rapporteur" brief "$root/examples/seyd-strait" -o "$work/brief.html" >/dev/null
"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/profile" \
  --blink-settings=preferredColorScheme=1 --window-size=1280,2000 --virtual-time-budget=3000 \
  --screenshot="$work/brief.png" "file://$work/brief.html" 2>/dev/null
# A palette of 256 colours is enough for text and makes the file a third.
if command -v pngquant >/dev/null 2>&1; then
  pngquant --force --strip --output "$root/docs/brief.png" 256 "$work/brief.png"
else
  cp "$work/brief.png" "$root/docs/brief.png"
fi
echo "docs/brief.png: $(wc -c <"$root/docs/brief.png") bytes"
