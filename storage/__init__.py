"""What the neighbourhood keeps: tables, queries per noun, and the one unit of work that commits."""
