#!/usr/bin/env bash
# Builds with warnings as errors and runs every test. Installs what is missing where it may (apt, as root or with sudo).
# The last line says: N passed, N failed, N skipped. Skips count as failures with --no-skips.
set -u
cd "$(dirname "$0")/.."
no_skips=false
[ "${1:-}" = "--no-skips" ] && no_skips=true

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# Mono runs the tests on .NET Framework; gcc links the native program; pictures need fonts; the clinic's site runs on PostgreSQL too, and Chromium opens it.
missing=()
command -v mono >/dev/null || missing+=(mono-runtime mono-devel)
command -v gcc >/dev/null || command -v clang >/dev/null || missing+=(gcc libc6-dev zlib1g-dev)
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
[ -e /usr/include/zlib.h ] || missing+=(zlib1g-dev)
[ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing+=(fonts-dejavu-core)
[ -e /usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf ] || missing+=(fonts-noto-core)
[ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || missing+=(fonts-noto-cjk)
command -v initdb >/dev/null || compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || missing+=(postgresql)
if [ ${#missing[@]} -gt 0 ] && command -v apt-get >/dev/null; then
  echo "Installing: ${missing[*]}"
  # The tests start a server of their own: the package need not start another one.
  case " ${missing[*]} " in *" postgresql "*)
    as_root sh -c 'f=/etc/postgresql-common/createcluster.conf; [ -e "$f" ] || { mkdir -p "${f%/*}" && echo "create_main_cluster = false" >"$f"; }' ;;
  esac
  { as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq "${missing[@]}"; } >/dev/null 2>&1 \
    || echo "Could not install them; the tests that need them will be skipped, with a reason."
fi

echo "Building"
dotnet build TrustContent.sln --nologo -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

echo "Testing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test --solution TrustContent.sln --no-build 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

count() { sed -nE "s/^ +$1: ([0-9]+)$/\1/p" "$log" | tail -n 1; }
passed=$(count succeeded); failed=$(count failed); skipped=$(count skipped)
passed=${passed:-0}; failed=${failed:-0}; skipped=${skipped:-0}
# A run that broke off, or ran nothing, is a failure even where no test says so.
if [ "$failed" = 0 ] && { [ "$status" != 0 ] || [ "$passed" = 0 ]; }; then failed=1; fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && { [ "$no_skips" = false ] || [ "$skipped" = 0 ]; }
