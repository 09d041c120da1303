"""One private question: do you come along?"""
