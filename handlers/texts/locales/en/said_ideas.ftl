### audience: resident
### Ideas: what people say in many words. What several of them together mean is in `idea_rules.py`.

# The words of each idea, with commas between; a star stands for any letters.
# kind: typed
said-ideas =
    .but = but
