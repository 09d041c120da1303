"""A group: born by its people, who decide what they do, who may join, when it rests and when it ends."""
