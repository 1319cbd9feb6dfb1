# Shared by the checks: where things are, and a folder that goes away.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
bin="${AUDIENCEFIT:-$root/target/release/audiencefit}"
sample="$root/sample-data/sneaker-shop"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $*"; exit 1; }
