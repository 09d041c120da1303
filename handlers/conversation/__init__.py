"""One update after another: what was said, where somebody is, what is drawn next. Knows no feature."""
