#!/bin/sh
# Starts nginx as the current user. Writes to one folder in /tmp only, so that the rest of the container can be read-only.
# Settings: docs/deploy/container.md.
set -eu
export LC_ALL=C

here=$(dirname "$0")
site=${HEADWATER_SITE:-/usr/share/headwater}
work=${HEADWATER_WORK:-/tmp/headwater}
port=${PORT:-8080}
newline='
'
problems=

# check NAME VALUE LONGEST PATTERN EXPECTED: reports a value that does not match. The patterns and lengths are those of
# lib/config/deployment.ts. No character that they allow has a meaning in JSON or in nginx's configuration.
check() {
  [ -n "$2" ] || return 0
  case $2 in
    *"$newline"*) ;;
    *) [ ${#2} -gt "$3" ] || ! printf '%s\n' "$2" | grep -Eqx -e "$4" || return 0 ;;
  esac
  problems="$problems$1 has to be $5, but it is: $2$newline"
}

# member NAME VALUE: a member of a JSON object, or nothing without a value.
member() {
  [ -z "$2" ] || printf '"%s":"%s",' "$1" "$2"
}

fail() {
  printf '%s' "$1" >&2
  exit 64
}

region=${HEADWATER_REGION:-}
user_pool=${HEADWATER_USER_POOL_ID:-}
client=${HEADWATER_USER_POOL_CLIENT_ID:-}
identity_pool=${HEADWATER_IDENTITY_POOL_ID:-}
endpoint=${HEADWATER_ENDPOINT:-}

check PORT "$port" 5 '[0-9]+' "a number such as 8080"
check HEADWATER_REGION "$region" 32 '[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}' "a region such as us-east-1"
check HEADWATER_USER_POOL_ID "$user_pool" 55 '[A-Za-z0-9_-]+_[0-9a-zA-Z]+' "an ID such as us-east-1_AbCdEfGhI"
check HEADWATER_USER_POOL_CLIENT_ID "$client" 128 '[A-Za-z0-9_+]+' "an ID such as 1h57kf5cpq17m0eml12EXAMPLE"
check HEADWATER_IDENTITY_POOL_ID "$identity_pool" 55 '[A-Za-z0-9_-]+:[0-9a-f-]+' "an ID such as us-east-1:1a2b3c4d-…"
check HEADWATER_ENDPOINT "$endpoint" 2000 'https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?' \
  "a URL such as http://localhost:4566"
[ -z "$problems" ] || fail "$problems"

mkdir -p "$work/temp"
cp "$here"/*.conf "$work"
ln -sfn "$site" "$work/site"
echo "listen $port;" > "$work/listen.conf"

# A container engine may not let a plain user open standard output. Then requests are not logged.
if (: >> /dev/stdout) 2> /dev/null; then
  echo "access_log /dev/stdout;" > "$work/log.conf"
else
  echo "access_log off;" > "$work/log.conf"
fi

# Variables take precedence over the site's own config.json, which may be a mounted file.
cognito=$(
  member region "$region"
  member userPoolId "$user_pool"
  member userPoolClientId "$client"
  member identityPoolId "$identity_pool"
)
members="${cognito:+\"cognito\":{${cognito%,}\},}$(member endpoint "$endpoint")"
if [ -n "$members" ]; then
  printf '{%s}\n' "${members%,}" > "$work/config-from-variables.json"
  ln -sfn config-from-variables.json "$work/config.json"
else
  ln -sfn site/config.json "$work/config.json"
fi

# The policies allow requests to the endpoint, in the headers and in the <meta> of each page. The site may have no
# config.json, and then there is no endpoint.
configured=$(cat "$work/config.json" 2> /dev/null | tr '\n\t\r' '   ' | sed -n -e 's|\\/|/|g' -e 's|.*"endpoint" *: *"\([^"]*\)".*|\1|p')
source=
if [ -n "$configured" ]; then
  source=$(printf '%s\n' "$configured" | sed -E -n -e 's|^(https?://[A-Za-z0-9.-]+(:[0-9]+)?)(/.*)?$|\1|p')
  [ -n "$source" ] || fail "The endpoint in config.json has to be a URL such as http://localhost:4566, but it is: $configured$newline"
  echo "sub_filter \"connect-src 'self'\" \"connect-src 'self' $source\";" > "$work/endpoint.conf"
  echo "map \$host \$endpoint_source { default \" $source\"; }" >> "$work/endpoint.conf"
else
  echo 'map $host $endpoint_source { default ""; }' > "$work/endpoint.conf"
fi

exec nginx -e stderr -p "$work/" -c "$work/nginx.conf"
