"""The engine room of question 4, over arrays; only `round_` opens it: without rounds no numpy is loaded."""
