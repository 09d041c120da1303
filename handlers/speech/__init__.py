"""Reading aloud: what a voice is, and how a text becomes what it says. No process and no Telegram in here."""
