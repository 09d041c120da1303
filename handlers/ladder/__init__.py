"""Who does small things often is offered something more, once in a while; nothing is ever given to them."""
