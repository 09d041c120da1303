"""Pictures of the choices of a screen: OpenMoji drawings, each with its word. No Telegram in here."""
