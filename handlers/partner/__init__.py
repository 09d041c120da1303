"""Partners: who they are, what they do here, and introducing somebody without telling anything of them."""
