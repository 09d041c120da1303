"""A connector leaves a group to a volunteer whom the group wants: asked, walked together, handed over."""
