#!/bin/sh
# Removes what install.sh of jobtracker installed for this user. Your data stays where it is.
set -eu
share=${XDG_DATA_HOME:-$HOME/.local/share}
prefix=$HOME/.local
room=$prefix/lib/jobtracker

if [ -f "$room/installed" ]; then
    while read -r file; do
        rm -f "$share/$file"
        rmdir -p "$share/$(dirname "$file")" 2>/dev/null || true
    done <"$room/installed"
fi
rm -rf "$room"
rm -f "$prefix/bin/jobtracker" "$prefix/bin/jobtracker-uninstall"
update-desktop-database "$share/applications" 2>/dev/null || true
[ ! -d "$share/mime" ] || update-mime-database "$share/mime" 2>/dev/null || true
echo "jobtracker is removed. Your data is still in $share/jobtracker"
