### Desk

## Around every screen
tui-too-small = Dit venster is te klein. Maak het groter: minstens { $columns } kolommen en { $rows } regels. Uw werk blijft bewaard.
tui-yes-letter = j
tui-no-letter = n
tui-no = nee, terug
tui-reason-empty = Geef eerst een reden.
tui-reason-keys = Enter bewaart, Esc gaat terug
key-space = spatie
key-backspace = wissen
key-up = Op
key-down = Neer
key-left = Links
key-right = Rechts
