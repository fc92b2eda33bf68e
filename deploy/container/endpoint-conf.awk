# Reads config.json and writes what nginx has to know of its endpoint: the source that the policies allow requests
# to, in the headers and in the <meta> of each page.

{ text = text $0 " " }

END {
  gsub(/\\\//, "/", text)
  if (match(text, /"endpoint"[ \t\r]*:[ \t\r]*"[^"]*"/)) {
    endpoint = substr(text, RSTART, RLENGTH - 1)
    sub(/^"endpoint"[ \t\r]*:[ \t\r]*"/, "", endpoint)
    if (!match(endpoint, /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]+)?/) || substr(endpoint, RLENGTH + 1) !~ /^(\/|$)/) {
      print "The endpoint in config.json has to be a URL such as http://localhost:4566, but it is: " endpoint | "cat >&2"
      exit 64
    }
    source = " " substr(endpoint, 1, RLENGTH)
    print "sub_filter \"connect-src 'self'\" \"connect-src 'self'" source "\";"
  }
  print "map $host $endpoint_source { default \"" source "\"; }"
}
