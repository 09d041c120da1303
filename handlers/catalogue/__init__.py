"""What people enjoy, can give and would like: the choices of everybody, and those of one neighbourhood."""
