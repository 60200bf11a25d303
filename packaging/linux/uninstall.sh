#!/bin/sh
# Removes what install.sh of jobtracker installed for this user. Your data stays where it is.
set -eu
share=${XDG_DATA_HOME:-$HOME/.local/share}
prefix=$HOME/.local
room=$prefix/lib/jobtracker

# Removes a folder, and those it lies in, as long as they are empty.
clear_up() (
    cd "$1" 2>/dev/null || exit 0
    rmdir -p "$2" 2>/dev/null || true
)

if [ -f "$room/installed" ]; then
    while read -r file; do rm -f "$share/$file"; done <"$room/installed"
    # What desktops keep of such files goes with the last of them.
    [ -n "$(find "$share/applications" -name '*.desktop' 2>/dev/null)" ] || rm -f "$share/applications/mimeinfo.cache"
    [ -n "$(find "$share/mime/packages" -type f 2>/dev/null)" ] || rm -rf "$share/mime"
    [ -n "$(find "$share/icons/hicolor" -type f ! -name icon-theme.cache 2>/dev/null)" ] ||
        rm -f "$share/icons/hicolor/icon-theme.cache"
    while read -r file; do clear_up "$share" "$(dirname "$file")"; done <"$room/installed"
fi
rm -rf "$room"
rm -f "$prefix/bin/jobtracker" "$prefix/bin/jobtracker-uninstall"
rm -rf "${XDG_CACHE_HOME:-$HOME/.cache}/jobtracker"
rmdir "$prefix/bin" "$prefix/lib" "$share" "$prefix" 2>/dev/null || true
update-desktop-database "$share/applications" 2>/dev/null || true
[ ! -d "$share/mime" ] || update-mime-database "$share/mime" 2>/dev/null || true
[ ! -f "$share/icons/hicolor/icon-theme.cache" ] || gtk-update-icon-cache -qtf "$share/icons/hicolor" 2>/dev/null || true
echo "jobtracker is removed. Your data is still in $share/jobtracker"
