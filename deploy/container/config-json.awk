# Writes config.json as the variables HEADWATER_… say, and nothing where none of them is set. A value never passes
# through a shell, and no character that the patterns admit means anything in JSON. The patterns and lengths are
# those of lib/config/deployment.ts, without {n,m}, which some awks do not know.

BEGIN {
  cognito("HEADWATER_REGION", "region", "^[a-z][a-z][a-z]?[a-z]?(-[a-z]+)+-[0-9][0-9]?$", 32, "a region such as us-east-1")
  cognito("HEADWATER_USER_POOL_ID", "userPoolId", "^[A-Za-z0-9_-]+_[0-9a-zA-Z]+$", 55, "an id such as us-east-1_AbCdEfGhI")
  cognito("HEADWATER_USER_POOL_CLIENT_ID", "userPoolClientId", "^[A-Za-z0-9_+]+$", 128, "an id such as 1h57kf5cpq17m0eml12EXAMPLE")
  cognito("HEADWATER_IDENTITY_POOL_ID", "identityPoolId", "^[A-Za-z0-9_-]+:[0-9a-f-]+$", 55, "an id such as us-east-1:1a2b3c4d-…")
  endpoint = checked("HEADWATER_ENDPOINT", "^https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?$", 2000, "a URL such as http://localhost:4566")
  if (failed) exit 64
  if (pairs != "") json = "\"cognito\":{" pairs "}"
  if (endpoint != "") json = joined(json, "\"endpoint\":\"" endpoint "\"")
  if (json != "") print "{" json "}"
}

function cognito(variable, key, pattern, longest, expected,    value) {
  value = checked(variable, pattern, longest, expected)
  if (value != "") pairs = joined(pairs, "\"" key "\":\"" value "\"")
}

# Tells every problem, not only the first.
function checked(variable, pattern, longest, expected,    value) {
  value = ENVIRON[variable]
  if (value == "" || (length(value) <= longest && value ~ pattern)) return value
  print variable " has to be " expected ", but it is: " value | "cat >&2"
  failed = 1
  return ""
}

function joined(before, after) {
  return before == "" ? after : before "," after
}
