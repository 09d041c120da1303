"""After an activity: who was there, how it was, and again?"""
