#!/bin/sh
# Starts the web server, as whichever user runs this. Everything that it writes is below one folder in /tmp, so that
# the rest of the container can be read-only. Settings: see docs/deploy/container.md.
set -eu
export LC_ALL=C

here=$(dirname "$0")
site=${HEADWATER_SITE:-/usr/share/headwater}
work=${HEADWATER_WORK:-/tmp/headwater}
port=${PORT:-8080}

case $port in
  *[!0-9]* | ??????*)
    echo "PORT has to be a number such as 8080." >&2
    exit 64
    ;;
esac

mkdir -p "$work/temp"
cp "$here"/*.conf "$work"
ln -sfn "$site" "$work/site"
echo "listen $port;" > "$work/listen.conf"

# Requests are logged where this script prints to, unless the container's engine does not let a plain user open that.
if (: >> /dev/stdout) 2> /dev/null; then
  echo "access_log /dev/stdout;" > "$work/log.conf"
else
  echo "access_log off;" > "$work/log.conf"
fi

# The variables stand before the file, which may be one that is mounted over the site's own.
awk -f "$here/config-json.awk" > "$work/config-of-variables.json"
if [ -s "$work/config-of-variables.json" ]; then
  ln -sfn config-of-variables.json "$work/config.json"
else
  ln -sfn site/config.json "$work/config.json"
fi

# The site may come without a config.json, and then there is no endpoint either.
cat "$work/config.json" 2> /dev/null | awk -f "$here/endpoint-conf.awk" > "$work/endpoint.conf"

exec nginx -e stderr -p "$work/" -c "$work/nginx.conf"
