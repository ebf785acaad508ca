### Desk

## Around every screen
tui-too-small = This window is too small. Make it larger: at least { $columns } columns and { $rows } lines. Your work is safe.
tui-yes-letter = y
tui-no-letter = n
tui-no = no, go back
tui-reason-empty = Give a reason first.
tui-reason-keys = Enter saves, Esc goes back
key-space = space
key-backspace = Backspace
key-up = Up
key-down = Down
key-left = Left
key-right = Right
