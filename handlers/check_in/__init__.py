"""How somebody is: asked after a first time, six weeks, a handover or when wanted; one human hears it."""
