"""A season: six weeks with two afternoons each, a party at the end, thanks, and one thing that goes on."""
